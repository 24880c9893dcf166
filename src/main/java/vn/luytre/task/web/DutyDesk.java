package vn.luytre.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.luytre.identity.Access;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Actor;
import vn.luytre.task.Assignment;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.Duties;
import vn.luytre.task.Duty;
import vn.luytre.web.NotFound;

/** Who sits before the screen, for which unit, and what that person may see and do. */
@Component
class DutyDesk {
    private static final String CHOSEN = "task.unit";

    private final Access access;
    private final Desk desk;
    private final Assignments assignments;
    private final Duties duties;
    private final Clock clock;

    DutyDesk(Access access, Desk desk, Assignments assignments, Duties duties, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.assignments = assignments;
        this.duties = duties;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The units for which the person looks at duties; none where there is no role but that of an administrator. */
    List<UnitId> units() {
        return List.copyOf(desk.units());
    }

    /** The one that was chosen, else that in which the person works. */
    Optional<UnitId> chosen() {
        var units = units();
        return Stream.concat(remembered().stream(), Stream.ofNullable(own()))
                .filter(units::contains)
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    private @Nullable UnitId own() {
        return access.current().account().unit();
    }

    private static Optional<UnitId> remembered() {
        var kept =
                RequestContextHolder.currentRequestAttributes().getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION);
        return kept instanceof Long unit ? Optional.of(new UnitId(unit)) : Optional.empty();
    }

    /** The unit for which the person sits here. */
    UnitId unit() {
        return chosen().orElseThrow(() -> new AccessDeniedException("no unit to look for"));
    }

    /** From now on for this one. */
    void choose(UnitId unit) {
        if (!units().contains(unit)) throw new AccessDeniedException("not for " + unit);
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(CHOSEN, unit.value(), RequestAttributes.SCOPE_SESSION);
    }

    boolean may(Right right, UnitId unit) {
        return access.may(right, unit);
    }

    /** The person in the name of a unit, by a right towards it. */
    Actor actor(Right right, UnitId unit) {
        return new Actor(access.current().id(), desk.name(desk.authority(right, unit)), unit);
    }

    /** An assignment that the person may read: towards a unit that owes it, that it answers to, or that gave the order. */
    Found assignment(AssignmentId id) {
        var assignment = assignments.find(id).orElseThrow(NotFound::new);
        var duty = duties.find(assignment.duty()).orElseThrow(NotFound::new);
        var concerned = Stream.of(assignment.unit(), assignment.answersTo(), assignment.assigner(), duty.issuer());
        if (concerned.distinct().noneMatch(unit -> access.may(Right.VIEW, unit))) {
            throw new AccessDeniedException("assignment " + id);
        }
        return new Found(assignment, duty);
    }

    /** An assignment with its order. */
    record Found(Assignment assignment, Duty duty) {}
}
