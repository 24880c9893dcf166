package vn.luytre.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Steering committees: whose they are, who serves them, which posts sit on them, and what is missing. */
@Service
@Transactional
public class Committees {
    private final CommitteeStore store;
    private final ChangeStore decisions;
    private final UnitStore units;

    Committees(CommitteeStore store, ChangeStore decisions, UnitStore units) {
        this.store = store;
        this.decisions = decisions;
        this.units = units;
    }

    /** A committee of a unit, under the name that it has there. */
    public CommitteeId found(UnitId unit, String name, LocalDate day) {
        existing(unit, day);
        return store.add(unit, name, day);
    }

    /** Another name, standing agency or regulation. */
    public void change(CommitteeId committee, String name, @Nullable UnitId standing, @Nullable Decision regulation) {
        if (find(committee).isEmpty()) throw new NotFound();
        store.change(committee, name, standing, decisions.decision(regulation));
    }

    /** It works until that day. */
    public void end(CommitteeId committee, LocalDate lastDay) {
        var found = find(committee).orElseThrow(NotFound::new);
        if (lastDay.isBefore(found.firstDay())) {
            throw new Refused("committee.refused.ends-before", Days.words(found.firstDay()));
        }
        store.end(committee, lastDay);
    }

    /** A post of a unit takes a seat. A committee has one head at a time. */
    public void seat(CommitteeId committee, CommitteeRole role, String post, UnitId unit, LocalDate day) {
        existing(unit, day);
        boolean hasHead = seats(committee, day).stream().anyMatch(seat -> seat.role() == CommitteeRole.HEAD);
        if (role == CommitteeRole.HEAD && hasHead) throw new Refused("committee.refused.has-head");
        store.seat(committee, role, post, unit, day);
    }

    private void existing(UnitId unit, LocalDate day) {
        if (units.find(unit, day).isEmpty()) throw new Refused("unit.refused.not-there", unit, Days.words(day));
    }

    /** The seat is empty after that day. */
    public void leave(CommitteeId committee, long seat, LocalDate lastDay) {
        if (store.leave(committee, seat, lastDay) == 0) throw new NotFound();
    }

    @Transactional(readOnly = true)
    public Optional<Committee> find(CommitteeId committee) {
        return store.find(committee);
    }

    /** The committees of these units on a day, by name. */
    @Transactional(readOnly = true)
    public List<Committee> of(Collection<UnitId> units, LocalDate day) {
        return store.of(List.copyOf(units), day);
    }

    /** Who sits on it on a day, the head first. */
    @Transactional(readOnly = true)
    public List<Committee.Seat> seats(CommitteeId committee, LocalDate day) {
        return store.seats(committee, day);
    }

    /** What is missing or no longer holds, in plain sentences; none if it is complete. */
    @Transactional(readOnly = true)
    public List<Sentence> missing(Committee committee, LocalDate day) {
        var missing = new ArrayList<Sentence>();
        gone(committee.unit(), day, "committee.missing.unit-ended").ifPresent(missing::add);
        var standing = committee.standing();
        if (standing == null) missing.add(Sentence.of("committee.missing.standing"));
        else gone(standing, day, "committee.missing.standing-ended").ifPresent(missing::add);
        if (committee.regulation() == null) missing.add(Sentence.of("committee.missing.regulation"));
        var seats = seats(committee.id(), day);
        if (!has(seats, CommitteeRole.HEAD)) missing.add(Sentence.of("committee.missing.head"));
        if (!has(seats, CommitteeRole.STANDING_DEPUTY)) missing.add(Sentence.of("committee.missing.deputy"));
        if (!has(seats, CommitteeRole.MEMBER)) missing.add(Sentence.of("committee.missing.members"));
        for (var seat : seats) gone(seat, day).ifPresent(missing::add);
        return missing;
    }

    private static boolean has(List<Committee.Seat> seats, CommitteeRole role) {
        return seats.stream().anyMatch(seat -> seat.role() == role);
    }

    private Optional<Sentence> gone(Committee.Seat seat, LocalDate day) {
        return last(seat.unit(), day)
                .map(unit -> Sentence.of("committee.missing.seat-ended", seat.post(), unit.name(), ended(unit)));
    }

    private Optional<Sentence> gone(UnitId unit, LocalDate day, String key) {
        return last(unit, day).map(last -> Sentence.of(key, last.name(), ended(last)));
    }

    private static String ended(Unit unit) {
        return unit.lastDay() == null ? "" : Days.words(unit.lastDay());
    }

    /** The unit as it was at its end, if it ended before the day. */
    private Optional<Unit> last(UnitId unit, LocalDate day) {
        return units.find(unit, day).isPresent() ? Optional.empty() : units.last(unit);
    }
}
