package vn.luytre.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
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
        return desk.unit(asked, right);
    }

    /** What a list looks at. */
    Sight sight(@Nullable Long asked) {
        return desk.sight(asked);
    }

    /** Whose proposals are those of a unit. */
    Access.Reach reach(Unit unit) {
        return desk.reach(unit.id());
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

    /** The unit and those right below it, to be commended. */
    Map<String, String> collectives(Unit unit) {
        var all = new LinkedHashMap<String, String>();
        all.put("UNIT-" + unit.id(), unit.name());
        units.children(unit.id(), today()).forEach(one -> all.put("UNIT-" + one.id(), one.name()));
        return all;
    }

    /** What units are called today, or were when they ended. */
    UnitNames names(Collection<UnitId> wanted) {
        return units.names(wanted, today());
    }
}
