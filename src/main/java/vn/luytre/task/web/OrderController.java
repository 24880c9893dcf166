package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.Actor;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.NewSeries;
import vn.luytre.task.SeriesId;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Giving a duty by hand, with a document or without, once or again and again. */
@Controller
class OrderController {
    private final DutyDesk desk;
    private final Duties duties;
    private final SeriesScreen series;
    private final Units units;
    private final UnitLines lines;
    private final NameBook names;

    OrderController(DutyDesk desk, Duties duties, SeriesScreen series, Units units, UnitLines lines, NameBook names) {
        this.desk = desk;
        this.duties = duties;
        this.series = series;
        this.units = units;
        this.lines = lines;
        this.names = names;
    }

    @GetMapping("/duties/new")
    @Needs(Right.DECIDE)
    String once(Model page) {
        return form(false, page);
    }

    @GetMapping("/series/new")
    @Needs(Right.DECIDE)
    String again(Model page) {
        page.addAttribute("form", Form.empty().offering("firstDay", desk.today()));
        return form(true, page);
    }

    private String form(boolean again, Model page) {
        var unit = desk.unit();
        desk.actor(Right.DECIDE, unit); // or nobody gets further
        page.addAttribute("again", again);
        page.addAttribute("below", units.children(unit, desk.today()));
        page.addAttribute("documents", names.documents(unit));
        page.addAttribute("key", UUID.randomUUID());
        return "task/order";
    }

    @PostMapping("/duties")
    @Needs(Right.DECIDE)
    String give(
            @Valid @ModelAttribute("typed") OrderForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var by = desk.actor(Right.DECIDE, desk.unit());
        if (!Refused.none(errors, response, () -> duties.give(typed.key(), by, duty(typed, by))))
            return form(false, page);
        Said.next(redirect, "task.said.given");
        return "redirect:/assignments?side=ORDERED";
    }

    private NewDuty duty(OrderForm typed, Actor by) {
        return new NewDuty(
                typed.origin(), typed.sentence().strip(), leads(typed, by), cooperates(typed, by), typed.due());
    }

    @PostMapping("/series")
    @Needs(Right.DECIDE)
    String giveAgain(
            @Valid @ModelAttribute("typed") OrderForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var by = desk.actor(Right.DECIDE, desk.unit());
        if (!Refused.none(errors, response, () -> duties.giveSeries(typed.key(), by, order(typed, by)))) {
            return form(true, page);
        }
        Said.next(redirect, "task.said.series");
        return "redirect:/series";
    }

    private NewSeries order(OrderForm typed, Actor by) {
        var firstDay = typed.firstDay() == null ? desk.today() : typed.firstDay();
        var lastDay = typed.lastDay();
        if (lastDay != null && lastDay.isBefore(firstDay))
            throw new Refused("task.series.days-reversed", firstDay, lastDay);
        return new NewSeries(
                typed.origin(),
                typed.sentence().strip(),
                leads(typed, by),
                cooperates(typed, by),
                Every.rhythm(typed),
                firstDay,
                lastDay);
    }

    private List<UnitId> leads(OrderForm typed, Actor by) {
        return receivers(lines.read(typed.tickedLeads(), OrderForm.text(typed.leadNames())), by);
    }

    private List<UnitId> cooperates(OrderForm typed, Actor by) {
        return receivers(lines.read(typed.tickedCooperates(), OrderForm.text(typed.cooperateNames())), by);
    }

    /** Orders go to the own unit and those below. */
    private List<UnitId> receivers(List<UnitId> chosen, Actor by) {
        var within = units.within(by.unit(), desk.today());
        var strange = new ArrayList<>(chosen);
        strange.removeAll(within);
        if (!strange.isEmpty()) {
            var stranger = strange.getFirst();
            throw new Refused("task.hand-down.not-below", names.of(stranger).unit(stranger.value()));
        }
        return chosen;
    }

    @GetMapping("/series")
    @Needs(Right.VIEW)
    String series(Model page) {
        var unit = desk.unit();
        var rows = series.of(unit, desk.today());
        page.addAttribute("rows", rows);
        page.addAttribute(
                "names",
                names.of(rows.stream().map(SeriesRow::issuer), rows.stream().map(SeriesRow::directive)));
        page.addAttribute("orders", desk.may(Right.DECIDE, unit));
        page.addAttribute("today", desk.today());
        return "task/series";
    }

    @GetMapping("/series/{id:\\d+}/end")
    @Needs(Right.DECIDE)
    String askToEnd(@PathVariable long id, Model page) {
        page.addAttribute("row", ended(id));
        page.addAttribute("key", UUID.randomUUID());
        return "task/seriesEnd";
    }

    private SeriesRow ended(long id) {
        var row = series.find(id, desk.today()).orElseThrow(NotFound::new);
        desk.actor(Right.DECIDE, new UnitId(row.issuer())); // or nobody gets further
        return row;
    }

    @PostMapping("/series/{id:\\d+}/end")
    @Needs(Right.DECIDE)
    String end(@PathVariable long id, @RequestParam UUID key, RedirectAttributes redirect) {
        var row = ended(id);
        duties.endSeries(key, desk.actor(Right.DECIDE, new UnitId(row.issuer())), new SeriesId(id), desk.today());
        Said.next(redirect, "task.said.series-ended");
        return "redirect:/series";
    }
}
