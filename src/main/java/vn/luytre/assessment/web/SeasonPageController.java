package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.Replaying;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** A season: by commune and state, as a list, as a list to be published, and decided once more. */
@Controller
@RequestMapping("/seasons/{id:\\d+}")
@Needs(Right.VIEW)
class SeasonPageController {
    private final AssessmentDesk desk;
    private final Seasons seasons;
    private final ReviewLists lists;
    private final ReviewExport export;
    private final Replaying replaying;

    SeasonPageController(
            AssessmentDesk desk, Seasons seasons, ReviewLists lists, ReviewExport export, Replaying replaying) {
        this.desk = desk;
        this.seasons = seasons;
        this.lists = lists;
        this.export = export;
        this.replaying = replaying;
    }

    @GetMapping
    String overview(@PathVariable long id, Model page) {
        var season = desk.season(id);
        var cells = lists.cells(season, desk.scope(season, Right.VIEW));
        var names = desk.names(
                cells.stream().map(cell -> new UnitId(cell.unit())).distinct().toList());
        page.addAttribute("season", season);
        page.addAttribute("office", desk.name(season.office()));
        page.addAttribute("overview", SeasonOverview.of(cells, names));
        page.addAttribute("decisions", seasons.decisions(season.id()));
        page.addAttribute(
                "names",
                desk.names(seasons.decisions(season.id()).stream()
                        .map(one -> one.unit())
                        .toList()));
        page.addAttribute("mayLock", desk.may(Right.DECIDE, season.office()));
        page.addAttribute("mayRefresh", desk.may(Right.PREPARE, season.office()));
        return "assessment/season";
    }

    @GetMapping("/reviews")
    String list(
            @PathVariable long id,
            @ModelAttribute("asked") ReviewFilter typed,
            BindingResult errors,
            Paging paging,
            Model page) {
        var season = desk.season(id);
        var filter = errors.hasErrors() ? ReviewFilter.NONE : typed;
        var scope = desk.scope(season, Right.VIEW);
        var rows = lists.page(season, filter, scope, paging);
        page.addAttribute("season", season);
        page.addAttribute("rows", rows);
        page.addAttribute("names", names(rows));
        page.addAttribute("communes", communes(season, scope));
        page.addAttribute("criteria", criteria(season.standard()));
        return "assessment/reviews";
    }

    private UnitNames names(Rows<ReviewRow> rows) {
        return desk.names(rows.list().stream()
                .map(row -> new UnitId(row.unit()))
                .distinct()
                .toList());
    }

    /** The units of a season that somebody sees, by name. */
    private Map<String, String> communes(Season season, Scope scope) {
        var units = new LinkedHashMap<String, String>();
        var cells = lists.cells(season, scope);
        var names = desk.names(
                cells.stream().map(cell -> new UnitId(cell.unit())).distinct().toList());
        for (var line : SeasonOverview.of(cells, names).lines()) units.put(Long.toString(line.unit()), line.name());
        return units;
    }

    private static Map<String, String> criteria(Standard standard) {
        var criteria = new LinkedHashMap<String, String>();
        for (var rule : standard.objects())
            for (var one : rule.criteria()) criteria.putIfAbsent(one.code(), one.code() + " · " + one.text());
        return criteria;
    }

    @GetMapping("/reviews/export")
    void export(
            @PathVariable long id,
            @ModelAttribute("asked") ReviewFilter typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var season = desk.season(id);
        var filter = errors.hasErrors() ? ReviewFilter.NONE : typed;
        export.write(season, filter, desk.scope(season, Right.VIEW), paging, locale, response);
    }

    /** What may be published: names of places and the numbers of decisions, nothing of people. */
    @GetMapping("/results")
    String results(@PathVariable long id, Paging paging, Model page) {
        var season = desk.season(id);
        var rows = lists.page(season, decided(season), desk.scope(season, Right.VIEW), paging);
        page.addAttribute("season", season);
        page.addAttribute("office", desk.name(season.office()));
        page.addAttribute("rows", rows);
        page.addAttribute("names", names(rows));
        return "assessment/results";
    }

    @GetMapping("/results/export")
    void exportResults(@PathVariable long id, Paging paging, Locale locale, HttpServletResponse response)
            throws IOException {
        var season = desk.season(id);
        export.results(season, decided(season), desk.scope(season, Right.VIEW), paging, locale, response);
    }

    private static ReviewFilter decided(Season season) {
        return season.standard().result() == Standard.Result.PASS
                ? ReviewFilter.of(null, Outcome.MET, null, null)
                : ReviewFilter.NONE.in(ReviewState.DECIDED);
    }

    /** Decides once more by the standard that the season keeps. */
    @GetMapping("/replay")
    String replay(@PathVariable long id, Model page) {
        var season = desk.season(id);
        var scope = desk.scope(season, Right.VIEW);
        var replay = replaying.replay(season);
        var seen = replay.other().stream()
                .filter(one ->
                        scope.all() || scope.units().contains(one.review().object()))
                .toList();
        page.addAttribute("season", season);
        page.addAttribute("replay", new Replaying.Replay(replay.decided(), seen));
        page.addAttribute("hash", Objects.requireNonNull(season.hash()).hex());
        return "assessment/replay";
    }
}
