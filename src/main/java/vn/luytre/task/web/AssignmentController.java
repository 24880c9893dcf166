package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Assignment;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.EvidenceFiles;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The page of an assignment, and what people say about it. */
@Controller
@RequestMapping("/assignments/{id:\\d+}")
class AssignmentController {
    private final DutyDesk desk;
    private final Assignments assignments;
    private final AssignmentScreen screen;
    private final EvidenceFiles evidence;
    private final NameBook names;

    AssignmentController(
            DutyDesk desk, Assignments assignments, AssignmentScreen screen, EvidenceFiles evidence, NameBook names) {
        this.desk = desk;
        this.assignments = assignments;
        this.screen = screen;
        this.evidence = evidence;
        this.names = names;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String show(@PathVariable long id, Model page) {
        page.addAttribute("page", page(desk.assignment(new AssignmentId(id))));
        return "task/assignment";
    }

    private AssignmentPage page(DutyDesk.Found found) {
        var assignment = found.assignment();
        var id = assignment.id();
        var parts = screen.parts(id);
        return new AssignmentPage(
                assignment,
                found.duty(),
                screen.head(id).orElseThrow(NotFound::new),
                parts,
                screen.dates(id),
                assignments.history(id),
                evidence.of(id),
                names(found, parts),
                acts(assignment),
                UUID.randomUUID(),
                isOpen(assignment) && desk.may(Right.REPORT, assignment.unit()),
                desk.chosen().filter(unit -> desk.may(Right.REPORT, unit)).isPresent(),
                desk.today());
    }

    private Names names(DutyDesk.Found found, List<AssignmentRow> parts) {
        var assignment = found.assignment();
        var about = Stream.of(
                        assignment.unit(),
                        assignment.answersTo(),
                        assignment.assigner(),
                        found.duty().issuer())
                .map(UnitId::value);
        return names.of(
                Stream.concat(about, parts.stream().map(AssignmentRow::unit)),
                Stream.ofNullable(found.duty().directive()));
    }

    /** Evidence comes while there is something to be proved. */
    private static boolean isOpen(Assignment assignment) {
        return assignment.state().isOwed();
    }

    private List<Act> acts(Assignment assignment) {
        return Arrays.stream(Act.values())
                .filter(act -> act.isNext(assignment))
                .filter(act -> desk.may(act.right(), act.unit(assignment)))
                .toList();
    }

    @PostMapping("/comments")
    @Needs(Right.REPORT)
    String comment(
            @PathVariable long id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var found = desk.assignment(new AssignmentId(id));
        try {
            assignments.comment(
                    key,
                    desk.actor(Right.REPORT, desk.unit()),
                    found.assignment().id(),
                    text.strip());
        } catch (Refused refused) {
            response.setStatus(refused.kind().status());
            page.addAttribute("page", page(found));
            page.addAttribute("refused", refused);
            return "task/assignment";
        }
        Said.next(redirect, "task.said.comment");
        return "redirect:/assignments/" + id + "#history";
    }
}
