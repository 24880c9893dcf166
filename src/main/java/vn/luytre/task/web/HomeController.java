package vn.luytre.task.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.SuccessionWords;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.web.Redirects;
import vn.luytre.web.Said;

/** The first page: what the unit owes, what it must decide, what it waits for. */
@Controller
class HomeController {
    private final DutyDesk desk;
    private final HomeScreen screen;
    private final NameBook names;
    private final Units units;

    HomeController(DutyDesk desk, HomeScreen screen, NameBook names, Units units) {
        this.units = units;
        this.desk = desk;
        this.screen = screen;
        this.names = names;
    }

    @GetMapping("/")
    @Needs(Right.OWN_ACCOUNT)
    String home(Model page, RedirectAttributes redirect) {
        var unit = desk.chosen();
        if (unit.isEmpty()) {
            Said.passOn(page, redirect);
            return "redirect:/start";
        }
        page.addAttribute("home", home(unit.get(), screen.of(unit.get())));
        return "task/home";
    }

    private HomePage home(UnitId unit, List<HomeRow> rows) {
        var own = desk.units();
        var called = names.of(
                Stream.concat(
                        own.stream().map(UnitId::value),
                        rows.stream().flatMap(row -> Stream.of(row.unit(), row.counterpart()))),
                rows.stream().map(HomeRow::directive));
        Map<HomeRow.HomeList, List<HomeRow>> lists = rows.stream().collect(Collectors.groupingBy(HomeRow::list));
        return new HomePage(unit, own, lists, called, desk.today(), ended(unit), desk.may(Right.DECIDE, unit));
    }

    /** Roles do not follow to another unit by themselves: who still works for one that has ended is told where its duties went. */
    private @Nullable String ended(UnitId unit) {
        return units.find(unit, desk.today()).isPresent()
                ? null
                : SuccessionWords.of(units.successors(unit, desk.today()).steps());
    }

    /** For those who work for several units. */
    @PostMapping("/acting-unit")
    @Needs(Right.VIEW)
    String choose(@RequestParam long unit, @RequestParam(defaultValue = "/") String back) {
        desk.choose(new UnitId(unit));
        return "redirect:" + (Redirects.isOurs(back) ? back : "/");
    }
}
