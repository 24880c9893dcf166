package vn.luytre.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.organization.Committee;
import vn.luytre.organization.CommitteeId;
import vn.luytre.organization.CommitteeRole;
import vn.luytre.organization.Committees;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitPicker;
import vn.luytre.organization.Units;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Reserved;
import vn.luytre.web.Said;

/** Committees of the province: the list with what each lacks, and the page of each. */
@Controller
@Reserved(Reserved.SIGNED_IN)
class CommitteeController {
    private final Committees committees;
    private final Units units;
    private final Office office;
    private final UnitPicker picker;
    private final Clock clock;

    CommitteeController(Committees committees, Units units, Office office, UnitPicker picker, Clock clock) {
        this.committees = committees;
        this.units = units;
        this.office = office;
        this.picker = picker;
        this.clock = clock;
    }

    record Founded(
            @NotBlank @Size(max = 300) String name,
            @Nullable String unit,
            @NotNull LocalDate day) {}

    record Changed(
            @NotBlank @Size(max = 300) String name,
            @Nullable String standing,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer) {}

    record Seated(
            @NotNull CommitteeRole role,
            @NotBlank @Size(max = 200) String post,
            @NotBlank String unit,
            @NotNull LocalDate day) {}

    @GetMapping("/committees")
    String list(Model page) {
        var province = office.province();
        if (province.isEmpty()) return "redirect:/units/setup";
        var today = LocalDate.now(clock);
        var within = units.within(province.get(), today);
        var rows = committees.of(within, today).stream()
                .map(one -> row(one, today))
                .toList();
        page.addAttribute("rows", rows);
        return "organization/committees";
    }

    private CommitteeRow row(Committee committee, LocalDate day) {
        return new CommitteeRow(
                committee,
                name(committee.unit(), day),
                name(committee.standing(), day),
                committees.missing(committee, day));
    }

    private String name(@Nullable UnitId unit, LocalDate day) {
        if (unit == null) return "";
        return units.findOrLast(unit, day).map(Unit::name).orElse("");
    }

    @Reserved(Reserved.UNITS)
    @GetMapping("/committees/new")
    String found(@RequestParam(defaultValue = "") String unit, Model page) {
        if (!unit.isEmpty()) page.addAttribute("form", Form.of(new Of(unit)));
        return "organization/committeeNew";
    }

    private record Of(String unit) {}

    @Reserved(Reserved.UNITS)
    @PostMapping("/committees/new")
    String found(@Valid @ModelAttribute("typed") Founded typed, BindingResult errors, RedirectAttributes redirect) {
        var founded = new ArrayList<CommitteeId>();
        boolean done = Refused.none(errors, () -> {
            var unit = picker.parent(typed.unit(), typed.day());
            if (unit == null) throw new Refused("import.refused.no-province");
            founded.add(committees.found(unit, typed.name(), typed.day()));
        });
        if (!done) return "organization/committeeNew";
        Said.next(redirect, "committee.said.founded", typed.name());
        return "redirect:/committees/" + founded.getFirst();
    }

    @GetMapping("/committees/{id:\\d+}")
    String committee(@PathVariable long id, Model page) {
        show(id, page);
        return "organization/committee";
    }

    private Committee show(long id, Model page) {
        var today = LocalDate.now(clock);
        var committee = committees.find(new CommitteeId(id)).orElseThrow(NotFound::new);
        var seats = committees.seats(committee.id(), today);
        page.addAttribute("committee", row(committee, today));
        page.addAttribute("seats", seats);
        page.addAttribute("unitNames", names(seats, today));
        return committee;
    }

    private Map<UnitId, String> names(List<Committee.Seat> seats, LocalDate day) {
        return seats.stream()
                .map(Committee.Seat::unit)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), unit -> name(unit, day)));
    }

    @Reserved(Reserved.UNITS)
    @PostMapping("/committees/{id}/seats")
    String seat(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Seated typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        boolean done = Refused.none(
                errors,
                () -> committees.seat(
                        new CommitteeId(id),
                        typed.role(),
                        typed.post(),
                        picker.one(typed.unit(), typed.day()),
                        typed.day()));
        if (!done) {
            show(id, page);
            return "organization/committee";
        }
        return to(id, redirect, "committee.said.seated", typed.post());
    }

    private static String to(long id, RedirectAttributes redirect, String key, String name) {
        Said.next(redirect, key, name);
        return "redirect:/committees/" + id;
    }

    @Reserved(Reserved.UNITS)
    @PostMapping("/committees/{id}/seats/{seat}/leave")
    String leave(
            @PathVariable long id, @PathVariable long seat, @RequestParam String post, RedirectAttributes redirect) {
        committees.leave(new CommitteeId(id), seat, LocalDate.now(clock).minusDays(1));
        return to(id, redirect, "committee.said.left", post);
    }

    @Reserved(Reserved.UNITS)
    @GetMapping("/committees/{id}/edit")
    String edit(@PathVariable long id, Model page) {
        var committee = show(id, page);
        var regulation = committee.regulation();
        var standing = committee.standing();
        page.addAttribute(
                "form",
                Form.of(new Changed(
                        committee.name(),
                        standing == null ? null : "#" + standing,
                        regulation == null ? null : regulation.number(),
                        regulation == null ? null : regulation.date(),
                        regulation == null ? null : regulation.issuer())));
        return "organization/committeeEdit";
    }

    @Reserved(Reserved.UNITS)
    @PostMapping("/committees/{id}/edit")
    String edit(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Changed typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        boolean done = Refused.none(
                errors, () -> committees.change(new CommitteeId(id), typed.name(), standing(typed), regulation(typed)));
        if (!done) {
            show(id, page);
            return "organization/committeeEdit";
        }
        return to(id, redirect, "committee.said.changed", typed.name());
    }

    private @Nullable UnitId standing(Changed typed) {
        var text = typed.standing();
        return text == null || text.isBlank() ? null : picker.one(text, LocalDate.now(clock));
    }

    private static @Nullable Decision regulation(Changed typed) {
        var number = typed.number();
        var issuer = typed.issuer();
        if (number == null || number.isBlank()) return null;
        if (issuer == null || issuer.isBlank()) throw new Refused("unit.fault.issuer");
        return new Decision(number.strip(), typed.signed(), issuer.strip());
    }
}
