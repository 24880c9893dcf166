package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.web.AssignmentFilter.Side;
import vn.luytre.web.Paging;

/** What leaders look at: how often units are in time, units × duties, what is late. */
@Controller
@Needs(Right.VIEW)
class LeaderController {
    private final DutyDesk desk;
    private final LeaderScreens screens;
    private final LeaderExport export;
    private final ListScreen lists;
    private final NameBook names;
    private final Units units;

    LeaderController(
            DutyDesk desk, LeaderScreens screens, LeaderExport export, ListScreen lists, NameBook names, Units units) {
        this.desk = desk;
        this.screens = screens;
        this.export = export;
        this.lists = lists;
        this.names = names;
        this.units = units;
    }

    @GetMapping("/overview")
    String overview(
            @RequestParam(defaultValue = "YEAR") Period period,
            @RequestParam(required = false) @Nullable Long of,
            Paging paging,
            Model page) {
        page.addAttribute("overview", overview(period, scope(of), paging));
        page.addAttribute("paging", paging);
        return "task/overview";
    }

    @GetMapping("/overview/export")
    void overview(
            @RequestParam(defaultValue = "YEAR") Period period,
            @RequestParam(required = false) @Nullable Long of,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.overview(overview(period, scope(of), paging), locale, response);
    }

    /** The unit whose units are shown: the own one, or one below. */
    private UnitId scope(@Nullable Long of) {
        var own = desk.unit();
        if (of == null || of == own.value()) return own;
        var asked = new UnitId(of);
        if (!units.within(own, desk.today()).contains(asked)) throw new AccessDeniedException("not below: " + asked);
        return asked;
    }

    private Overview overview(Period period, UnitId scope, Paging paging) {
        var today = desk.today();
        var all = withOwn(scope);
        var first = period.first(today);
        var last = period.last(today);
        var rates = screens.rates(all.stream().map(Unit::id).toList(), first, last, today).stream()
                .collect(Collectors.toMap(LeaderScreens.Rate::unit, rate -> rate));
        var lines = all.stream()
                .flatMap(unit -> Stream.ofNullable(rates.get(unit.id().value()))
                        .map(rate -> new Overview.Line(
                                unit,
                                rate,
                                !unit.id().equals(scope) && unit.kind().isPlace())))
                .sorted(Overview.Line.by(paging))
                .toList();
        return new Overview(path(scope), period, first, last, lines);
    }

    private List<Unit> withOwn(UnitId scope) {
        var all = new ArrayList<Unit>();
        units.find(scope, desk.today()).ifPresent(all::add);
        all.addAll(units.children(scope, desk.today()));
        return all;
    }

    private List<Unit> path(UnitId scope) {
        return units.path(scope, desk.today()).stream()
                .dropWhile(unit -> !unit.id().equals(desk.unit()))
                .toList();
    }

    @GetMapping("/overview/matrix")
    String matrix(@RequestParam(required = false) @Nullable UUID directive, Model page) {
        page.addAttribute("matrix", matrix(directive));
        page.addAttribute("documents", names.documents(desk.unit()));
        return "task/matrix";
    }

    @GetMapping("/overview/matrix/export")
    void matrix(@RequestParam(required = false) @Nullable UUID directive, Locale locale, HttpServletResponse response)
            throws IOException {
        export.matrix(matrix(directive), locale, response);
    }

    private Matrix matrix(@Nullable UUID directive) {
        var unit = desk.unit();
        var all = withOwn(unit);
        var cells = screens.matrix(unit, directive, all.stream().map(Unit::id).toList());
        return Matrix.of(cells, all, desk.today());
    }

    @GetMapping("/late")
    String late(@RequestParam(defaultValue = "ORDERED") Side side, Paging paging, Model page) {
        var unit = desk.unit();
        var of = side == Side.WITHIN ? units.within(unit, desk.today()) : null;
        var filter = new AssignmentFilter(side, unit, null, false, null, of, null, null, null, false, desk.today(), "");
        var rows = lists.page(filter, paging);
        page.addAttribute("rows", rows);
        page.addAttribute("side", side);
        page.addAttribute("names", names.of(rows.list()));
        page.addAttribute("today", desk.today());
        page.addAttribute("writes", desk.may(Right.PREPARE, unit));
        return "task/late";
    }
}
