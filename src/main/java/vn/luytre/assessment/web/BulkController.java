package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
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
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.StepDone;
import vn.luytre.assessment.StepWish;
import vn.luytre.assessment.Steps;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** One step with all objects that a filter finds, but those that are excepted. */
@Controller
@RequestMapping("/seasons/{id:\\d+}/all")
class BulkController {
    /** More are not shown for exceptions; a filter makes them fewer. */
    static final int SHOWN = 1_000;

    private static final String RECORD = "/{step:register|submit}";
    private static final String CHECK = "/{step:verify|exclude}";
    private static final String DECIDE = "/decide";

    private final AssessmentDesk desk;
    private final ReviewLists lists;
    private final Steps steps;

    BulkController(AssessmentDesk desk, ReviewLists lists, Steps steps) {
        this.desk = desk;
        this.lists = lists;
        this.steps = steps;
    }

    @GetMapping(RECORD)
    @Needs(Right.RECORD)
    String record(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("asked") ReviewFilter asked,
            BindingResult errors,
            Model page) {
        return form(id, step, asked, errors, page);
    }

    @GetMapping(CHECK)
    @Needs(Right.CHECK)
    String check(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("asked") ReviewFilter asked,
            BindingResult errors,
            Model page) {
        return form(id, step, asked, errors, page);
    }

    @GetMapping(DECIDE)
    @Needs(Right.DECIDE)
    String decide(
            @PathVariable long id, @ModelAttribute("asked") ReviewFilter asked, BindingResult errors, Model page) {
        return form(id, Step.DECIDE.path(), asked, errors, page);
    }

    /** What is done with which objects. */
    private record Asked(Season season, Step step, ReviewFilter filter, Scope scope) {}

    private Asked asked(long id, String path, ReviewFilter typed) {
        var step = Step.of(path).orElseThrow(NotFound::new);
        var season = desk.season(id);
        var from = switch (step) {
            case REGISTER, EXCLUDE -> ReviewState.OPEN;
            case SUBMIT -> ReviewState.REGISTERED;
            case VERIFY -> ReviewState.SUBMITTED;
            case DECIDE -> ReviewState.VERIFIED;
            default -> throw new NotFound();
        };
        return new Asked(season, step, typed.in(from), desk.scope(season, step.right()));
    }

    private String form(long id, String step, ReviewFilter typed, BindingResult errors, Model page) {
        var asked = asked(id, step, errors.hasErrors() ? ReviewFilter.NONE : typed);
        if (asked.step() == Step.DECIDE) page.addAttribute("form", Form.empty().offering("day", desk.today()));
        return shown(asked, page);
    }

    private String shown(Asked asked, Model page) {
        var rows = lists.some(asked.season(), asked.filter(), asked.scope(), Paging.first(), 0, SHOWN);
        page.addAttribute("season", asked.season());
        page.addAttribute("step", asked.step());
        page.addAttribute("filter", asked.filter());
        page.addAttribute("rows", rows);
        page.addAttribute(
                "names",
                desk.names(rows.stream()
                        .map(row -> new UnitId(row.unit()))
                        .distinct()
                        .toList()));
        page.addAttribute(
                "total",
                lists.ids(asked.season(), asked.filter(), asked.scope()).size());
        page.addAttribute("key", UUID.randomUUID());
        return "assessment/bulk";
    }

    @PostMapping(RECORD)
    @Needs(Right.RECORD)
    String records(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("typed") BulkForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(id, step, typed, errors, response, redirect, page);
    }

    @PostMapping(CHECK)
    @Needs(Right.CHECK)
    String checks(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("typed") BulkForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(id, step, typed, errors, response, redirect, page);
    }

    @PostMapping(DECIDE)
    @Needs(Right.DECIDE)
    String decides(
            @PathVariable long id,
            @ModelAttribute("typed") BulkForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(id, Step.DECIDE.path(), typed, errors, response, redirect, page);
    }

    private String done(
            long id,
            String path,
            BulkForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = asked(id, path, typed.filter());
        var outcome = new StepDone[1];
        if (!Refused.none(errors, response, () -> outcome[0] = perform(asked, typed))) return shown(asked, page);
        var done = outcome[0];
        if (done.refused().isEmpty()) {
            var said = "assessment.said.bulk." + asked.step().name();
            Said.next(redirect, said, Integer.toString(done.done().size()));
            return "redirect:/seasons/" + id;
        }
        page.addAttribute("season", asked.season());
        page.addAttribute("step", asked.step());
        page.addAttribute("done", done);
        page.addAttribute("titles", titles(asked, done.refused().keySet()));
        return "assessment/bulkDone";
    }

    private Map<ReviewId, String> titles(Asked asked, Set<ReviewId> ids) {
        return lists.titles(asked.season(), ids);
    }

    private StepDone perform(Asked asked, BulkForm typed) {
        var except = typed.excepted();
        var ids = lists.ids(asked.season(), asked.filter(), asked.scope()).stream()
                .filter(one -> !except.contains(one))
                .toList();
        if (ids.isEmpty()) throw new Refused("assessment.refused.nothing");
        var wish = StepWish.of(asked.step(), asked.season().id(), ids).because(typed.reasonText());
        var paper = desk.paper(asked.step(), typed.number(), typed.day());
        var by = desk.author(asked.step().right(), lists.object(ids.getFirst()));
        var key = typed.key() == null ? UUID.randomUUID() : typed.key();
        return steps.several(key, paper == null ? wish : wish.by(paper), by);
    }
}
