package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.force.TeamId;
import vn.luytre.force.Teams;
import vn.luytre.force.book.Book;
import vn.luytre.force.book.BookLine;
import vn.luytre.force.book.Fund;
import vn.luytre.force.book.LineKind;
import vn.luytre.force.book.NewLine;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A line of the book: noted, and withdrawn where it was noted in error. */
@Controller
@RequestMapping("/teams/book")
@Needs(Right.RECORD)
class LineController {
    private final ForceDesk desk;
    private final Book book;
    private final Teams teams;

    LineController(ForceDesk desk, Book book, Teams teams) {
        this.desk = desk;
        this.book = book;
        this.teams = teams;
    }

    /** A line as it is typed. */
    record Typed(
            @NotNull UUID key,
            long unit,
            @Nullable Long team,
            @NotNull LineKind kind,
            @NotNull @PastOrPresent LocalDate day,
            @NotBlank @Size(max = 300) String title,
            @NotNull @Min(1) @Max(1_000_000_000_000L) Long amount,
            @Nullable Fund fund) {
        private NewLine line() {
            return new NewLine(team == null ? null : new TeamId(team), kind, day, title.strip(), amount, fund);
        }
    }

    @GetMapping("/new")
    String form(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long team,
            Model page) {
        var form = Form.empty().offering("day", desk.today());
        page.addAttribute("form", team == null ? form : form.offering("team", team));
        var of = team == null
                ? desk.unit(unit).id()
                : desk.team(team, Right.RECORD).unit();
        return shown(desk.unit(of, Right.RECORD), page);
    }

    private String shown(Unit unit, Model page) {
        var choices = new LinkedHashMap<String, String>();
        teams.between(unit.id(), desk.today(), desk.today())
                .forEach(
                        team -> choices.put(team.id().toString(), team.details().name()));
        page.addAttribute("unit", unit);
        page.addAttribute("teams", choices);
        page.addAttribute("key", UUID.randomUUID());
        return "force/line";
    }

    @PostMapping
    String note(
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(new UnitId(typed.unit()), Right.RECORD);
        var by = desk.author(Right.RECORD, unit.id());
        if (!Refused.none(errors, response, () -> book.note(typed.key(), by, unit.id(), typed.line())))
            return shown(unit, page);
        Said.next(redirect, "force.said.noted", typed.title());
        return "redirect:" + (typed.team() == null ? "/teams/book?unit=" + unit.id() : "/teams/" + typed.team());
    }

    @GetMapping("/{id:\\d+}/withdraw")
    String ask(@PathVariable long id, Model page) {
        return asked(line(id), page);
    }

    private BookLine line(long id) {
        var line = book.find(id).orElseThrow(NotFound::new);
        desk.unit(line.unit(), Right.RECORD);
        return line;
    }

    private static String asked(BookLine line, Model page) {
        page.addAttribute("line", line);
        page.addAttribute("key", UUID.randomUUID());
        return "force/lineWithdraw";
    }

    @PostMapping("/{id:\\d+}/withdraw")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") WithReason typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var line = line(id);
        var by = desk.author(Right.RECORD, line.unit());
        if (!Refused.none(
                errors,
                response,
                () -> book.withdraw(typed.key(), by, line, typed.reason().strip()))) return asked(line, page);
        Said.next(redirect, "force.said.withdrawn");
        return "redirect:/teams/book?unit=" + line.unit();
    }
}
