package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.luytre.force.book.BookFilter;
import vn.luytre.force.book.BookLine;
import vn.luytre.force.book.BookList;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.UnitNames;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** Training, kit and money of the core force as a list. */
@Controller
@Needs(Right.VIEW)
class BookController {
    private static final List<String> TITLES =
            List.of("unit", "team", "kind", "day", "line-title", "amount", "measure", "fund", "by");

    private final ForceDesk desk;
    private final BookList list;
    private final MessageSource messages;

    BookController(ForceDesk desk, BookList list, MessageSource messages) {
        this.desk = desk;
        this.list = list;
        this.messages = messages;
    }

    @GetMapping("/teams/book")
    String list(@Valid @ModelAttribute("asked") BookForm typed, BindingResult errors, Paging paging, Model page) {
        var asked = errors.hasErrors() ? BookForm.empty() : typed;
        var sight = desk.sight(asked.unit());
        var filter = filter(asked, sight);
        var rows = list.page(filter, paging);
        page.addAttribute(
                "book",
                new BookPage(
                        sight,
                        asked,
                        rows,
                        list.sums(filter),
                        names(rows.list()),
                        desk.may(Right.RECORD, sight.unit().id())));
        page.addAttribute("today", desk.today());
        return "force/book";
    }

    private BookFilter filter(BookForm asked, Sight sight) {
        return new BookFilter(sight.reach(), asked.team(), asked.kind(), asked.from(), asked.to(), false);
    }

    private UnitNames names(List<BookLine> rows) {
        return desk.names(rows.stream().map(BookLine::unit).distinct().toList());
    }

    @GetMapping("/teams/book/export")
    void export(
            @Valid @ModelAttribute("asked") BookForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = errors.hasErrors() ? BookForm.empty() : typed;
        var rows = list.all(filter(asked, desk.sight(asked.unit())), paging);
        var names = names(rows);
        SheetWriter.xlsx(
                Attachment.xlsx(response, "so-luc-luong"),
                text("force.book", locale),
                TITLES.stream().map(key -> text("force.column." + key, locale)).toList(),
                rows.stream().map(row -> cells(row, names, locale)).iterator());
    }

    private List<@Nullable Object> cells(BookLine row, UnitNames names, Locale locale) {
        var fund = row.fund();
        return Arrays.<@Nullable Object>asList(
                names.of(row.unit()),
                row.teamName(),
                text("line-kind." + row.kind(), locale),
                row.day(),
                row.title(),
                row.amount(),
                text("measure." + row.kind().measure(), locale),
                fund == null ? null : text("fund." + fund, locale),
                row.byName());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
