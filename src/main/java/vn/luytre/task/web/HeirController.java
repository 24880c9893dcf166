package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Heirs;
import vn.luytre.task.Heirs.Question;
import vn.luytre.task.Waiting;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** «Chờ giao lại»: who does what a unit left open that divided or ended. */
@Controller
@RequestMapping("/heirs")
class HeirController {
    private final Heirs heirs;
    private final OwnUnits own;
    private final DutyDesk desk;
    private final NameBook names;

    HeirController(Heirs heirs, OwnUnits own, DutyDesk desk, NameBook names) {
        this.heirs = heirs;
        this.own = own;
        this.desk = desk;
        this.names = names;
    }

    /**
     * What the form of one unit sends.
     *
     * @param asked the unit that chooses
     * @param assignments those that were ticked
     * @param heir who is to do them
     */
    record HeirForm(
            @NotNull UUID key,
            @NotNull Long asked,
            @Nullable List<Long> assignments,
            @Nullable Long heir) {
        private List<AssignmentId> chosen() {
            return assignments == null
                    ? List.of()
                    : assignments.stream()
                            .filter(Objects::nonNull)
                            .map(AssignmentId::new)
                            .toList();
        }
    }

    @GetMapping
    @Needs(Right.VIEW)
    String list(Model page) {
        var questions = heirs.questions(own.all());
        page.addAttribute("questions", questions);
        page.addAttribute("names", names(questions));
        page.addAttribute(
                "decides",
                questions.stream()
                        .map(Question::asked)
                        .filter(unit -> desk.may(Right.DECIDE, unit))
                        .collect(Collectors.toSet()));
        page.addAttribute("key", UUID.randomUUID());
        page.addAttribute("today", desk.today());
        return "task/heirs";
    }

    private Names names(List<Question> questions) {
        return names.of(
                questions.stream()
                        .flatMap(one -> Stream.of(one.unit(), one.asked()))
                        .map(UnitId::value),
                questions.stream().flatMap(one -> one.duties().stream()).map(Waiting::directive));
    }

    @PostMapping
    @Needs(Right.DECIDE)
    String choose(
            @Valid @ModelAttribute("typed") HeirForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = typed.asked() == null ? desk.unit() : new UnitId(typed.asked());
        var by = desk.actor(Right.DECIDE, asked);
        if (typed.heir() == null) errors.reject("task.heir.nobody");
        if (!Refused.none(
                errors,
                response,
                () -> heirs.choose(typed.key(), by, typed.chosen(), new UnitId(Objects.requireNonNull(typed.heir())))))
            return list(page);
        Said.next(redirect, "task.said.heir", Integer.toString(typed.chosen().size()));
        return "redirect:/heirs";
    }
}
