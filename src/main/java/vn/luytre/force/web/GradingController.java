package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.force.grading.Grading;
import vn.luytre.force.grading.GradingFault;
import vn.luytre.force.grading.GradingRules;
import vn.luytre.force.grading.GradingYears;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Grades of all teams of a commune on one page: proposed here, decided in {@link GradeDecisionController}. */
@Controller
@RequestMapping("/teams/grading")
class GradingController {
    private final ForceDesk desk;
    private final Grading grading;
    private final GradingYears years;

    GradingController(ForceDesk desk, Grading grading, GradingYears years) {
        this.desk = desk;
        this.grading = grading;
        this.years = years;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String page(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer year,
            Model page) {
        return shown(desk.sight(unit).unit(), year == null ? years.usual() : year, Set.of(), page);
    }

    String shown(Unit unit, int year, Set<Long> faulty, Model page) {
        page.addAttribute("key", UUID.randomUUID());
        page.addAttribute("today", desk.today());
        boolean isCommune = unit.kind().level() == UnitLevel.COMMUNE;
        page.addAttribute(
                "grading",
                new GradingPage(
                        unit,
                        year,
                        years.all(),
                        years.rules(year),
                        isCommune ? grading.teams(unit.id(), year) : List.of(),
                        isCommune ? grading.of(unit.id(), year) : Map.of(),
                        faulty,
                        desk.sight(unit.id().value()),
                        isCommune && desk.may(Right.RECORD, unit.id()),
                        isCommune && desk.may(Right.DECIDE, unit.id())));
        return "force/grading";
    }

    @PostMapping("/propose")
    @Needs(Right.RECORD)
    String propose(
            @Valid @ModelAttribute("typed") GradingForm typed,
            BindingResult errors,
            @RequestParam Map<String, String> all,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(new UnitId(typed.unit()), Right.RECORD);
        var by = desk.author(Right.RECORD, unit.id());
        var faulty = new HashSet<Long>();
        var proposals = GradingForm.read(grading.teams(unit.id(), typed.year()), all, errors, faulty);
        boolean done = Refused.none(
                        errors,
                        response,
                        () -> tell(
                                grading.propose(typed.key(), by, unit.id(), typed.year(), proposals),
                                years.rules(typed.year()),
                                errors,
                                faulty))
                && !errors.hasErrors();
        if (!done) {
            if (response.getStatus() == HttpServletResponse.SC_OK) response.setStatus(422);
            return shown(unit, typed.year(), faulty, page);
        }
        Said.next(redirect, "force.said.proposed", Integer.toString(proposals.size()));
        return "redirect:/teams/grading?unit=" + unit.id() + "&year=" + typed.year();
    }

    private static void tell(List<GradingFault> faults, GradingRules rules, BindingResult errors, Set<Long> faulty) {
        for (var fault : faults) {
            errors.reject("force.grading.refused", new Object[] {fault.teamName(), rules.named(fault.rule())}, null);
            faulty.add(fault.team().value());
        }
    }
}
