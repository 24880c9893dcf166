package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;

/** Who sits before the screen: for which units that person looks at things, and under which name a deed of theirs stands. */
@Service
public class Desk {
    private final Access access;
    private final Accounts accounts;
    private final Office office;
    private final Units units;
    private final Clock clock;

    Desk(Access access, Accounts accounts, Office office, Units units, Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.office = office;
        this.units = units;
        this.clock = clock;
    }

    /** The units for which the person looks at things, own ones first; none where there is no role but that of an administrator. */
    public Set<UnitId> units() {
        var units = new LinkedHashSet<>(access.own(Right.VIEW));
        if (access.reachesEverywhere(Right.VIEW)) office.province().ifPresent(units::add);
        return units;
    }

    /** By which role the person does something towards a unit; who has none is denied. */
    public Authority authority(Right right, UnitId unit) {
        return access.authority(right, unit).orElseThrow(() -> new AccessDeniedException(right + " towards " + unit));
    }

    /** The name and post under which it stands: «Lê An, Phó phòng, thay mặt Trần Bình». */
    public String name(Authority authority) {
        var name = access.current().account().nameAndPost();
        return authority
                .onBehalfOf()
                .flatMap(accounts::find)
                .map(Account::name)
                .map(leader -> name + ", thay mặt " + leader)
                .orElse(name);
    }

    /** The person by a right towards a unit: in its name, or in that of the unit above from which the right comes. */
    public Author author(Right right, UnitId unit) {
        var authority = authority(right, unit);
        return new Author(access.current().id(), name(authority), acting(authority, right, unit));
    }

    private UnitId acting(Authority authority, Right right, UnitId unit) {
        if (right == Right.REPORT) return unit;
        if (authority.unit() != null) return authority.unit();
        var works = access.current().account().unit();
        if (works != null) return works;
        return units.find(unit, LocalDate.now(clock)).map(Unit::parent).orElse(unit);
    }
}
