package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.luytre.force.grading.GradingYears;
import vn.luytre.force.norm.Norm;
import vn.luytre.force.norm.Norms;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** The list of teams: narrowed, sorted, taken along. All that is chosen stands in the address. */
@Controller
@Needs(Right.VIEW)
class TeamListController {
    private static final List<String> TITLES = List.of(
            "unit",
            "name",
            "areas",
            "head",
            "deputies",
            "members",
            "wanted",
            "households",
            "founded",
            "ended",
            "grade");

    private final ForceDesk desk;
    private final TeamList list;
    private final GradingYears years;
    private final Norms norms;
    private final MessageSource messages;

    TeamListController(ForceDesk desk, TeamList list, GradingYears years, Norms norms, MessageSource messages) {
        this.desk = desk;
        this.list = list;
        this.years = years;
        this.norms = norms;
        this.messages = messages;
    }

    @GetMapping("/teams")
    String list(@Valid @ModelAttribute("asked") TeamListForm typed, BindingResult errors, Paging paging, Model page) {
        var asked = errors.hasErrors() ? TeamListForm.empty() : typed;
        var sight = desk.sight(asked.unit());
        var norm = norms.of(sight.unit().id(), desk.today()).orElse(null);
        var filter = filter(asked, sight, norm);
        var sums = list.sums(filter);
        var rows = list.page(filter, paging, sums.teams());
        page.addAttribute(
                "teams",
                new TeamsPage(
                        sight,
                        asked,
                        rows,
                        sums.members(),
                        norm,
                        filter.year(),
                        years.all(),
                        names(rows.list()),
                        desk.may(Right.RECORD, sight.unit().id())));
        page.addAttribute("today", desk.today());
        return "force/list";
    }

    private TeamFilter filter(TeamListForm asked, Sight sight, @Nullable Norm norm) {
        int year = asked.year() == null ? years.usual() : asked.year();
        return new TeamFilter(sight.reach(), asked, norm, year);
    }

    private UnitNames names(List<TeamRow> rows) {
        return desk.names(
                rows.stream().map(row -> new UnitId(row.unit())).distinct().toList());
    }

    @GetMapping("/teams/export")
    void export(
            @Valid @ModelAttribute("asked") TeamListForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = errors.hasErrors() ? TeamListForm.empty() : typed;
        var sight = desk.sight(asked.unit());
        var norm = norms.of(sight.unit().id(), desk.today()).orElse(null);
        var rows = list.all(filter(asked, sight, norm), paging);
        var names = names(rows);
        SheetWriter.xlsx(
                Attachment.xlsx(response, "to-bao-ve-antt"),
                text("force.teams", locale),
                TITLES.stream().map(key -> text("force.column." + key, locale)).toList(),
                rows.stream().map(row -> cells(row, names, norm, locale)).iterator());
    }

    private List<@Nullable Object> cells(TeamRow row, UnitNames names, @Nullable Norm norm, Locale locale) {
        var grade = row.grade();
        return Arrays.<@Nullable Object>asList(
                names.of(row.unit()),
                row.name(),
                row.areas(),
                row.head(),
                row.deputies(),
                row.members(),
                row.wanted(norm),
                row.households(),
                row.foundedOn(),
                row.endedOn(),
                Stream.ofNullable(grade)
                        .map(one -> text("team-grade." + one.name(), locale))
                        .findFirst()
                        .orElse(""));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
