package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
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
import vn.luytre.force.guard.Guards;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** How many guards a body has. */
@Controller
@RequestMapping("/guards/{id:\\d+}")
@Needs(Right.RECORD)
class GuardController {
    private final ForceDesk desk;
    private final Guards guards;

    GuardController(ForceDesk desk, Guards guards) {
        this.desk = desk;
        this.guards = guards;
    }

    /** A count. */
    record Typed(
            @NotNull UUID key,
            @NotNull @Min(0) @Max(10_000) Integer guards,
            @NotNull @PastOrPresent LocalDate asOf) {}

    @GetMapping
    String form(@PathVariable long id, Model page) {
        page.addAttribute("form", Form.empty().offering("asOf", desk.today()));
        return shown(desk.unit(new UnitId(id), Right.RECORD), page);
    }

    private String shown(Unit body, Model page) {
        page.addAttribute("unit", body);
        page.addAttribute("counts", guards.of(body.id()));
        page.addAttribute("key", UUID.randomUUID());
        return "force/guard";
    }

    @PostMapping
    String count(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var body = desk.unit(new UnitId(id), Right.RECORD);
        var by = desk.author(Right.RECORD, body.id());
        if (!Refused.none(errors, response, () -> guards.count(typed.key(), by, body, typed.guards(), typed.asOf())))
            return shown(body, page);
        Said.next(redirect, "force.said.counted", body.name());
        return "redirect:/guards" + (body.parent() == null ? "" : "?unit=" + body.parent());
    }
}
