package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.force.Team;
import vn.luytre.force.grading.Grading;
import vn.luytre.force.grading.GradingRule;
import vn.luytre.force.grading.GradingYears;
import vn.luytre.force.grading.TeamGrading;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;

/** Grades of a commune as a table, also those that are not graded and why. */
@Controller
@Needs(Right.VIEW)
class GradingExport {
    private static final List<String> TITLES =
            List.of("name", "total", "months", "work", "grade", "grading-state", "complaint", "decision", "decided-on");

    private final ForceDesk desk;
    private final Grading grading;
    private final GradingYears years;
    private final MessageSource messages;

    GradingExport(ForceDesk desk, Grading grading, GradingYears years, MessageSource messages) {
        this.desk = desk;
        this.grading = grading;
        this.years = years;
        this.messages = messages;
    }

    @GetMapping("/teams/grading/export")
    void export(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var of = desk.sight(unit).unit().id();
        int chosen = year == null ? years.usual() : year;
        var gradings = grading.of(of, chosen);
        var rows = grading.teams(of, chosen).stream()
                .map(team -> cells(team, gradings.get(team.id()), chosen, locale))
                .iterator();
        SheetWriter.xlsx(
                Attachment.xlsx(response, "xep-loai-" + chosen),
                text("force.grading", locale),
                TITLES.stream().map(key -> text("force.column." + key, locale)).toList(),
                rows);
    }

    private List<@Nullable Object> cells(Team team, @Nullable TeamGrading graded, int year, Locale locale) {
        var rules = years.rules(year);
        boolean isShort = rules.excluded(team, year, "") == GradingRule.SERVICE;
        var grade = graded == null ? null : graded.grade();
        return Arrays.<@Nullable Object>asList(
                team.details().name(),
                team.strength().total(),
                rules.months(team, year),
                graded == null ? null : graded.work(),
                grade != null
                        ? text("team-grade." + grade, locale)
                        : isShort || graded != null ? text("force.grade.none", locale) : "",
                graded == null
                        ? (isShort ? rules.named(GradingRule.SERVICE) : "")
                        : text("grading-state." + graded.state(), locale),
                graded == null ? "" : graded.complaint(),
                graded == null ? "" : Objects.requireNonNullElse(graded.decision(), ""),
                graded == null ? null : graded.decidedOn());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
