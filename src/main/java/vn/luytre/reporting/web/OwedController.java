package vn.luytre.reporting.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.submission.Owing;

/** What the own units owe. */
@Controller
class OwedController {
    private final FigureDesk desk;
    private final Owing owing;
    private final Units units;

    OwedController(FigureDesk desk, Owing owing, Units units) {
        this.desk = desk;
        this.owing = owing;
        this.units = units;
    }

    @GetMapping("/figures")
    @Needs(Right.VIEW)
    String owed(Model page) {
        var own = desk.units();
        page.addAttribute("owed", owing.of(own, desk.today()));
        page.addAttribute("names", names(own));
        page.addAttribute("today", desk.today());
        return "reporting/owed";
    }

    private Map<UnitId, String> names(Set<UnitId> own) {
        return units.all(own, desk.today()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
