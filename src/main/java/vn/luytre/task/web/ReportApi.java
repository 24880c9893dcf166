package vn.luytre.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Actor;
import vn.luytre.task.Assignment;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.Deed;
import vn.luytre.task.Request;

/**
 * What other programs do for the unit that owes something: accept, report, comment. Each request has a key of its own, so that
 * one that is sent again is done once; a deed says which version of the assignment it is about, so that nothing is overwritten
 * unseen.
 */
@RestController
@RequestMapping("/api/v1/assignments/{id:\\d+}")
@Needs(Right.REPORT)
class ReportApi {
    private static final String KEY = "Idempotency-Key";
    private static final String SEEN = "If-Match";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private final DutyDesk desk;
    private final Assignments assignments;
    private final AssignmentApi shown;

    ReportApi(DutyDesk desk, Assignments assignments, AssignmentApi shown) {
        this.desk = desk;
        this.assignments = assignments;
        this.shown = shown;
    }

    /** How far it is. */
    record ProgressJson(
            @NotNull @Min(0) @Max(99) Integer percent,
            @Nullable @Size(max = ActForm.LONGEST) String note) {}

    /** What was done; why it is reported although parts of it are open. */
    record ResultJson(
            @NotBlank @Size(max = ActForm.LONGEST) String summary,
            @Nullable @Size(max = ActForm.LONGEST) String openParts) {}

    /** Something to say. */
    record CommentJson(
            @NotBlank @Size(max = ActForm.LONGEST) String text) {}

    @PostMapping("/accept")
    ResponseEntity<AssignmentJson> accept(
            @PathVariable long id, @RequestHeader(KEY) UUID key, @RequestHeader(SEEN) String seen) {
        return done(id, key, seen, new Deed.Accept());
    }

    @PostMapping("/progress")
    ResponseEntity<AssignmentJson> progress(
            @PathVariable long id,
            @RequestHeader(KEY) UUID key,
            @RequestHeader(SEEN) String seen,
            @Valid @RequestBody ProgressJson progress) {
        return done(
                id, key, seen, new Deed.Progress(progress.percent(), Objects.requireNonNullElse(progress.note(), "")));
    }

    @PostMapping("/result")
    ResponseEntity<AssignmentJson> result(
            @PathVariable long id,
            @RequestHeader(KEY) UUID key,
            @RequestHeader(SEEN) String seen,
            @Valid @RequestBody ResultJson result) {
        var open = Objects.requireNonNullElse(result.openParts(), "");
        return done(id, key, seen, new Deed.Report(result.summary().strip(), open.strip()));
    }

    private ResponseEntity<AssignmentJson> done(long id, UUID key, String seen, Deed deed) {
        var assignment = desk.assignment(new AssignmentId(id)).assignment();
        var by = desk.actor(Right.REPORT, assignment.unit());
        assignments.perform(new Request(key, by, assignment.id(), version(seen)), deed);
        return shown.shown(assignment.id());
    }

    private static int version(String seen) {
        var tag = TAG.matcher(seen.strip());
        if (!tag.matches()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return Integer.parseInt(tag.group(1));
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comment(@PathVariable long id, @RequestHeader(KEY) UUID key, @Valid @RequestBody CommentJson comment) {
        var assignment = desk.assignment(new AssignmentId(id)).assignment();
        assignments.comment(
                key, speaker(assignment), assignment.id(), comment.text().strip());
    }

    /** In the name of a unit that has to do with it, else of one for which the account reports. */
    private Actor speaker(Assignment assignment) {
        Stream<UnitId> concerned = Stream.of(assignment.unit(), assignment.answersTo(), assignment.assigner());
        return Stream.concat(concerned, desk.units().stream())
                .filter(unit -> desk.may(Right.REPORT, unit))
                .findFirst()
                .map(unit -> desk.actor(Right.REPORT, unit))
                .orElseThrow(() -> new AccessDeniedException("reports for no unit"));
    }
}
