package vn.luytre.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.ProposalId;
import vn.luytre.recognition.Proposals;
import vn.luytre.web.NotFound;

/** Who sits before the screen, and whose proposals that person may see and move. */
@Component
class AwardDesk {
    private final Access access;
    private final Desk desk;
    private final Units units;
    private final Proposals proposals;
    private final Clock clock;

    AwardDesk(Access access, Desk desk, Units units, Proposals proposals, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.units = units;
        this.proposals = proposals;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit that is asked for, else that for which the person works. */
    Unit unit(@Nullable Long asked, Right right) {
        var unit = asked == null ? own() : new UnitId(asked);
        access.require(right, unit);
        return units.findOrLast(unit, today()).orElseThrow(NotFound::new);
    }

    private UnitId own() {
        var all = desk.units();
        var works = access.current().account().unit();
        if (works != null && all.contains(works)) return works;
        return all.stream().findFirst().orElseThrow(() -> new AccessDeniedException("no unit to look for"));
    }

    boolean may(Right right, UnitId unit) {
        return access.may(right, unit);
    }

    Author author(Right right, UnitId unit) {
        return desk.author(right, unit);
    }

    /** A proposal of a unit towards which the person has the right. */
    Proposal proposal(long id, Right right) {
        var proposal = proposals.find(new ProposalId(id)).orElseThrow(NotFound::new);
        access.require(right, proposal.unit());
        return proposal;
    }

    /** A unit and all below it that stand today. */
    Set<UnitId> standing(Unit unit) {
        return units.within(unit.id(), today());
    }

    /** The same with those whose work they took over. */
    Set<UnitId> within(Unit unit) {
        var within = units.heritage(unit.id(), today());
        return within.isEmpty() ? Set.of(unit.id()) : within;
    }

    /** The communes of a province to choose from; none within a commune. */
    Map<String, String> communes(Unit unit) {
        var communes = new LinkedHashMap<String, String>();
        if (unit.kind().level() == UnitLevel.PROVINCE)
            units.children(unit.id(), today()).stream()
                    .filter(one -> one.kind().level() == UnitLevel.COMMUNE)
                    .forEach(one -> communes.put(one.id().toString(), one.name()));
        return communes;
    }

    /** The unit and those right below it, to be commended. */
    Map<String, String> collectives(Unit unit) {
        var all = new LinkedHashMap<String, String>();
        all.put("UNIT-" + unit.id(), unit.name());
        units.children(unit.id(), today()).forEach(one -> all.put("UNIT-" + one.id(), one.name()));
        return all;
    }

    /** What units are called today, or were when they ended. */
    Map<Long, String> names(Collection<UnitId> wanted) {
        var names = new HashMap<Long, String>();
        units.all(wanted, today()).forEach(unit -> names.put(unit.id().value(), unit.name()));
        wanted.stream()
                .filter(unit -> !names.containsKey(unit.value()))
                .flatMap(unit -> units.last(unit).stream()) // few have ended
                .forEach(unit -> names.put(unit.id().value(), unit.name()));
        return names;
    }
}
