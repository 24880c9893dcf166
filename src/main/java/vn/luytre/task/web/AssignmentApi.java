package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Assignments;
import vn.luytre.task.web.AssignmentFilter.Side;
import vn.luytre.task.web.AssignmentJson.EntryJson;
import vn.luytre.web.Slice;

/** Assignments for other programs: read. Who may see what is decided where it is for the screens. */
@RestController
@RequestMapping("/api/v1/assignments")
@Needs(Right.VIEW)
class AssignmentApi {
    private final DutyDesk desk;
    private final ProgramList list;
    private final Assignments assignments;
    private final NameBook names;

    AssignmentApi(DutyDesk desk, ProgramList list, Assignments assignments, NameBook names) {
        this.desk = desk;
        this.list = list;
        this.assignments = assignments;
        this.names = names;
    }

    @GetMapping
    Slice<AssignmentJson> list(
            @RequestParam(defaultValue = "OWED") Side side,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable AssignmentState state,
            @RequestParam(required = false) @Nullable UUID directive,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "0") String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (side == Side.WITHIN) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var filter = new AssignmentFilter(
                side,
                whose(unit),
                state,
                false,
                null,
                null,
                directive,
                from,
                to,
                false,
                overdue ? desk.today() : null,
                find);
        int size = Slice.size(limit);
        var found = list.after(number(cursor), size, filter);
        var called = names(found.stream());
        return Slice.of(
                found.stream()
                        .map(line -> AssignmentJson.of(line.row(), line.version(), called))
                        .toList(),
                size,
                last -> Long.toString(last.id()));
    }

    private UnitId whose(@Nullable Long asked) {
        if (asked == null) return desk.units().stream().findFirst().orElseThrow(AssignmentApi::noUnit);
        var unit = new UnitId(asked);
        if (!desk.may(Right.VIEW, unit)) throw new AccessDeniedException("unit " + asked);
        return unit;
    }

    private static AccessDeniedException noUnit() {
        return new AccessDeniedException("no unit to look for");
    }

    private static long number(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return Long.parseLong(cursor);
    }

    private Names names(Stream<ProgramList.Line> lines) {
        return names.of(
                lines.flatMap(line -> Stream.of(line.row().unit(), line.row().counterpart())), Stream.empty());
    }

    @GetMapping("/{id:\\d+}")
    ResponseEntity<AssignmentJson> show(@PathVariable long id) {
        return shown(desk.assignment(new AssignmentId(id)).assignment().id());
    }

    /** As it stands, with its version as the tag. */
    ResponseEntity<AssignmentJson> shown(AssignmentId id) {
        var line = list.find(id);
        return ResponseEntity.ok()
                .eTag("\"" + line.version() + "\"")
                .body(AssignmentJson.of(line.row(), line.version(), names(Stream.of(line))));
    }

    @GetMapping("/{id:\\d+}/parts")
    List<AssignmentJson> parts(@PathVariable long id) {
        var parts =
                list.parts(desk.assignment(new AssignmentId(id)).assignment().id());
        var called = names(parts.stream());
        return parts.stream()
                .map(line -> AssignmentJson.of(line.row(), line.version(), called))
                .toList();
    }

    @GetMapping("/{id:\\d+}/history")
    List<EntryJson> history(@PathVariable long id) {
        var found = desk.assignment(new AssignmentId(id)).assignment().id();
        return assignments.history(found).stream().map(EntryJson::of).toList();
    }
}
