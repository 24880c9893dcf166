package vn.luytre.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.Recording;
import vn.luytre.activity.Subject;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Entering what took place: first its kind, then only what that kind asks for. */
@Controller
@RequestMapping("/activities")
@Needs(Right.RECORD)
class ActivityEntryController {
    private final ActivityDesk desk;
    private final ActivityKinds kinds;
    private final ActivityEntryScreen screen;
    private final DraftReading reading;
    private final Recording recording;
    private final ActivityWords words;

    ActivityEntryController(
            ActivityDesk desk,
            ActivityKinds kinds,
            ActivityEntryScreen screen,
            DraftReading reading,
            Recording recording,
            ActivityWords words) {
        this.desk = desk;
        this.kinds = kinds;
        this.screen = screen;
        this.reading = reading;
        this.recording = recording;
        this.words = words;
    }

    @GetMapping("/new")
    String begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable List<String> subjects,
            Model page) {
        var chosen = kinds.find(kind);
        if (chosen.isEmpty()) {
            page.addAttribute("kinds", kinds.byGroup(desk.today()));
            return "activity/kinds";
        }
        var recorder = recorder(unit);
        var form = screen.fresh(chosen.get(), recorder);
        page.addAttribute("form", subjects == null ? form : form.offering("subjects", subjects));
        return form(chosen.get(), recorder, null, subjects, page);
    }

    private UnitId recorder(@Nullable Long asked) {
        var unit = asked == null ? desk.usualUnit() : new UnitId(asked);
        desk.author(unit); // or nobody gets further
        return unit;
    }

    private String form(
            ActivityKind kind, UnitId unit, @Nullable Activity activity, @Nullable List<String> subjects, Model page) {
        var asked = Subject.parseAll(Objects.requireNonNullElse(subjects, List.of()));
        page.addAttribute("entry", screen.page(kind, unit, activity, asked));
        return "activity/entry";
    }

    @PostMapping
    String record(
            @Valid @ModelAttribute("typed") @Nullable EntryForm typed,
            BindingResult errors,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var kind = kind(fields);
        var unit = unit(fields);
        var by = desk.author(unit);
        var draft = typed == null ? null : reading.read(typed, fields, null, errors);
        var subjects = typed == null ? null : typed.subjects();
        if (typed == null || draft == null) return form(kind, unit, null, subjects, page);
        var sent = SentFiles.of(typed.files(), typed.link(), typed.linkName());
        var kept = new ArrayList<Activity>();
        if (!Refused.none(
                errors,
                response,
                () -> kept.add(
                        recording.record(typed.key(), draft, sent.proven(), by).activity())))
            return form(kind, unit, null, subjects, page);
        Said.next(redirect, "activity.said.recorded", draft.title());
        words.next(redirect, sent);
        if (!Boolean.TRUE.equals(typed.next()))
            return "redirect:/activities/" + kept.getFirst().id();
        return "redirect:/activities/new?kind=" + draft.kind() + "&unit=" + unit;
    }

    private ActivityKind kind(Map<String, String> fields) {
        return kinds.find(fields.getOrDefault("kind", "")).orElseThrow(NotFound::new);
    }

    private UnitId unit(Map<String, String> fields) {
        var typed = fields.getOrDefault("unit", "");
        return recorder(typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null);
    }

    @GetMapping("/{id:\\d+}/change")
    String change(@PathVariable long id, Model page) {
        var activity = desk.written(id);
        var kind = kinds.find(activity.draft().kind()).orElseThrow(NotFound::new);
        page.addAttribute("form", ActivityEntryScreen.of(activity.draft()));
        return form(kind, activity.unit(), activity, null, page);
    }

    @PostMapping("/{id:\\d+}/change")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") @Nullable EntryForm typed,
            BindingResult errors,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var activity = desk.written(id);
        var kind = kind(fields);
        var unit = unit(fields);
        var by = desk.author(unit);
        var draft = typed == null ? null : reading.read(typed, fields, activity.draft(), errors);
        var subjects = typed == null ? null : typed.subjects();
        if (typed == null || draft == null) return form(kind, unit, activity, subjects, page);
        int seen = typed.version() == null ? 0 : typed.version();
        var sent = SentFiles.of(typed.files(), typed.link(), typed.linkName());
        if (!Refused.none(
                errors, response, () -> recording.change(typed.key(), activity.id(), seen, draft, sent.proven(), by)))
            return form(kind, unit, activity, subjects, page);
        Said.next(redirect, "activity.said.changed");
        words.next(redirect, sent);
        return "redirect:/activities/" + id;
    }
}
