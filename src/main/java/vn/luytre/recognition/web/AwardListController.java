package vn.luytre.recognition.web;

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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.UnitNames;
import vn.luytre.recognition.AwardFilter;
import vn.luytre.recognition.AwardForms;
import vn.luytre.recognition.AwardList;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Recipient;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** Proposals and awards as a list: narrowed, sorted, taken along. */
@Controller
@Needs(Right.VIEW)
class AwardListController {
    private static final List<String> TITLES = List.of(
            "unit",
            "form",
            "kind",
            "recipient",
            "post",
            "achievement",
            "on",
            "state",
            "decision",
            "decided-on",
            "money",
            "withdrawn-on");

    private final AwardDesk desk;
    private final AwardList list;
    private final AwardForms forms;
    private final MessageSource messages;

    AwardListController(AwardDesk desk, AwardList list, AwardForms forms, MessageSource messages) {
        this.desk = desk;
        this.list = list;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/awards")
    String list(@Valid @ModelAttribute("asked") AwardListForm typed, BindingResult errors, Paging paging, Model page) {
        var asked = errors.hasErrors() ? AwardListForm.empty() : typed;
        var sight = desk.sight(asked.unit());
        var rows = list.page(filter(asked, sight), paging);
        page.addAttribute(
                "awards",
                new AwardsPage(
                        sight,
                        asked,
                        rows,
                        forms.all(),
                        names(rows.list()),
                        desk.may(Right.RECORD, sight.unit().id())));
        page.addAttribute("today", desk.today());
        return "recognition/list";
    }

    private AwardFilter filter(AwardListForm asked, Sight sight) {
        return new AwardFilter(
                sight.reach(), asked.state(), asked.formOrNull(), asked.kind(), asked.year(), asked.text());
    }

    private UnitNames names(List<Proposal> rows) {
        return desk.names(rows.stream().map(Proposal::unit).distinct().toList());
    }

    @GetMapping("/awards/export")
    void export(
            @Valid @ModelAttribute("asked") AwardListForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = errors.hasErrors() ? AwardListForm.empty() : typed;
        var rows = list.all(filter(asked, desk.sight(asked.unit())), paging);
        var names = names(rows);
        SheetWriter.xlsx(
                Attachment.xlsx(response, "khen-thuong"),
                text("award.title", locale),
                TITLES.stream().map(key -> text("award.column." + key, locale)).toList(),
                rows.stream().map(row -> cells(row, names, locale)).iterator());
    }

    private List<@Nullable Object> cells(Proposal row, UnitNames names, Locale locale) {
        var award = row.award();
        var withdrawal = row.withdrawal();
        return Arrays.<@Nullable Object>asList(
                names.of(row.unit()),
                row.form().name(),
                text("recipient-kind." + row.recipient().kind(), locale),
                row.recipient().name(),
                row.recipient() instanceof Recipient.Person person ? person.post() : null,
                row.said().achievement().summary(),
                row.said().achievement().on(),
                text("proposal-state." + row.state(), locale),
                award == null ? null : award.number(),
                award == null ? null : award.day(),
                row.said().money(),
                withdrawal == null ? null : withdrawal.day());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
