package vn.luytre.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.total.CarryingRules;
import vn.luytre.reporting.total.DayMap.Division;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** How figures of former units are carried to their heirs: weights of divided units, rules of indicators. */
@Controller
@RequestMapping("/figures/heirs/{id:\\d+}")
class CarryingController {
    private final CarryingRules rules;
    private final Catalogue catalogue;
    private final Units units;
    private final Access access;
    private final Clock clock;

    CarryingController(CarryingRules rules, Catalogue catalogue, Units units, Access access, Clock clock) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String show(@PathVariable long id, @RequestParam(defaultValue = "false") boolean all, Model page) {
        var unit = new UnitId(id);
        access.require(Right.VIEW, unit);
        var every = rules.divisions(unit);
        var reported = rules.reported(every);
        var divisions = every.stream()
                .filter(division -> all || reported.contains(division.unit()))
                .toList();
        page.addAttribute("others", every.size() - divisions.size());
        page.addAttribute("unit", units.find(unit, today()).orElseThrow(NotFound::new));
        page.addAttribute("divisions", divisions);
        page.addAttribute("names", names(divisions));
        page.addAttribute("rules", rulesOf(unit));
        page.addAttribute("today", today());
        page.addAttribute("decides", access.may(Right.DECIDE, unit));
        return "reporting/heirs";
    }

    private Map<Indicator, Carrying> rulesOf(UnitId unit) {
        var found = new LinkedHashMap<Indicator, Carrying>();
        for (var indicator : indicators()) found.put(indicator, rules.rule(unit, indicator));
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Indicator> indicators() {
        var indicators = new ArrayList<Indicator>();
        for (var form : catalogue.forms()) form.asked().forEach(line -> indicators.add(line.indicator()));
        return indicators;
    }

    private Map<UnitId, String> names(List<Division> divisions) {
        var names = new LinkedHashMap<UnitId, String>();
        for (var division : divisions) {
            name(division.unit(), names);
            division.heirs().keySet().forEach(heir -> name(heir, names));
        }
        return names;
    }

    private void name(UnitId unit, Map<UnitId, String> names) {
        units.findOrLast(unit, today()).map(Unit::name).ifPresent(name -> names.put(unit, name));
    }

    /** @param fields «w» and the number of an heir: its weight */
    @PostMapping("/weights")
    @Needs(Right.DECIDE)
    String weigh(
            @PathVariable long id,
            @RequestParam long event,
            @RequestParam long former,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        access.require(Right.DECIDE, new UnitId(id));
        var weights = new HashMap<UnitId, Long>();
        fields.forEach((name, text) -> {
            if (!name.matches("w\\d{1,18}")) return;
            if (!text.strip().matches("\\d{1,10}")) throw new Refused("figures.heirs.weights");
            weights.put(new UnitId(Long.parseLong(name.substring(1))), Long.parseLong(text.strip()));
        });
        rules.weigh(new UnitId(id), event, new UnitId(former), weights);
        Said.next(redirect, "figures.heirs.saved");
        return "redirect:/figures/heirs/" + id;
    }

    @PostMapping("/rule")
    @Needs(Right.DECIDE)
    String rule(
            @PathVariable long id,
            @RequestParam int indicator,
            @RequestParam Carrying rule,
            @RequestParam LocalDate from,
            RedirectAttributes redirect) {
        access.require(Right.DECIDE, new UnitId(id));
        var chosen = indicators().stream()
                .filter(one -> one.id().value() == indicator)
                .findFirst()
                .orElseThrow(NotFound::new);
        rules.set(new UnitId(id), chosen, from, rule);
        Said.next(redirect, "figures.heirs.saved");
        return "redirect:/figures/heirs/" + id;
    }
}
