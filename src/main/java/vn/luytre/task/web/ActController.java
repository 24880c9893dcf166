package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.Request;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Everything that is done with an assignment: a form for each, which comes back as typed where it is refused. */
@Controller
@RequestMapping("/assignments/{id:\\d+}")
class ActController {
    private static final String OWN = "/{act:accept|progress|report|extension|hand-down}";
    private static final String DECISION = "/{act:accept-result|return|grant|refuse|cancel}";

    private final DutyDesk desk;
    private final Assignments assignments;
    private final Units units;
    private final UnitLines lines;
    private final NameBook names;

    ActController(DutyDesk desk, Assignments assignments, Units units, UnitLines lines, NameBook names) {
        this.desk = desk;
        this.assignments = assignments;
        this.units = units;
        this.lines = lines;
        this.names = names;
    }

    @GetMapping(OWN)
    @Needs(Right.REPORT)
    String ownForm(@PathVariable long id, @PathVariable String act, Model page) {
        return form(asked(id, act), page);
    }

    @GetMapping(DECISION)
    @Needs(Right.DECIDE)
    String decisionForm(@PathVariable long id, @PathVariable String act, Model page) {
        return form(asked(id, act), page);
    }

    @PostMapping(OWN)
    @Needs(Right.REPORT)
    String does(
            @PathVariable long id,
            @PathVariable String act,
            @Valid @ModelAttribute("typed") ActForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(asked(id, act), typed, errors, response, redirect, page);
    }

    @PostMapping(DECISION)
    @Needs(Right.DECIDE)
    String decides(
            @PathVariable long id,
            @PathVariable String act,
            @Valid @ModelAttribute("typed") ActForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(asked(id, act), typed, errors, response, redirect, page);
    }

    /** An act with the assignment that it is about. */
    private record Asked(Act act, DutyDesk.Found found) {
        private UnitId unit() {
            return act.unit(found.assignment());
        }
    }

    private Asked asked(long id, String act) {
        var asked = new Asked(Act.of(act).orElseThrow(NotFound::new), desk.assignment(new AssignmentId(id)));
        desk.actor(asked.act.right(), asked.unit()); // or nobody gets further
        return asked;
    }

    private String form(Asked asked, Model page) {
        var assignment = asked.found.assignment();
        if (asked.act == Act.GRANT && assignment.standing().extensionAsked() != null) {
            page.addAttribute(
                    "form", Form.empty().offering("until", assignment.standing().extensionAsked()));
        }
        return show(asked, page);
    }

    private String show(Asked asked, Model page) {
        var assignment = asked.found.assignment();
        page.addAttribute("act", asked.act);
        page.addAttribute("assignment", assignment);
        page.addAttribute("duty", asked.found.duty());
        page.addAttribute("key", UUID.randomUUID());
        page.addAttribute("parts", assignments.parts(assignment.id()));
        page.addAttribute(
                "below", asked.act == Act.HAND_DOWN ? units.children(assignment.unit(), desk.today()) : List.of());
        page.addAttribute("names", names.of(assignment, asked.found.duty()));
        page.addAttribute("today", desk.today());
        return "task/act";
    }

    private String done(
            Asked asked,
            ActForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        if (typed != null) asked.act.check(typed, errors);
        if (!Refused.none(errors, response, () -> perform(asked, typed))) return show(asked, page);
        Said.next(redirect, asked.act.said());
        return "redirect:/assignments/" + asked.found.assignment().id();
    }

    private void perform(Asked asked, ActForm typed) {
        var by = desk.actor(asked.act.right(), asked.unit());
        var receivers = lines.read(typed.ticked(), typed.text(typed.names()));
        assignments.perform(
                new Request(typed.key(), by, asked.found.assignment().id(), typed.version()),
                asked.act.deed(typed, receivers));
    }
}
