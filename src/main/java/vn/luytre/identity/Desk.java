package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;

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

    /** A unit towards which the person has the right: the one that is asked for, else the one for which they work. */
    public Unit unit(@Nullable Long asked, Right right) {
        return unit(asked == null ? own() : new UnitId(asked), right);
    }

    /** A unit towards which the person has the right, as it is today or was when it ended. */
    public Unit unit(UnitId unit, Right right) {
        access.require(right, unit);
        return units.findOrLast(unit, today()).orElseThrow(NotFound::new);
    }

    private UnitId own() {
        var all = units();
        var works = access.current().account().unit();
        if (works != null && all.contains(works)) return works;
        return all.stream().findFirst().orElseThrow(() -> new AccessDeniedException("no unit to look for"));
    }

    /** What a list looks at: a unit that is asked for, else all that the person may look at. */
    public Sight sight(@Nullable Long asked) {
        var whole = whole();
        boolean isChosen = asked != null && !whole.equals(Optional.of(new UnitId(asked)));
        var home = unit(whole.orElseGet(this::own), Right.VIEW);
        var unit = isChosen ? unit(asked, Right.VIEW) : home;
        boolean isSeveral = whole.isEmpty() && units().size() > 1;
        return new Sight(
                unit,
                home,
                isSeveral,
                isChosen ? unit.id().toString() : "",
                isChosen || !isSeveral ? reach(unit.id()) : access.reach(Right.VIEW),
                choices(unit, home, isSeveral));
    }

    /** The province of the office, where the person looks at all of it. */
    private Optional<UnitId> whole() {
        return office.province().filter(province -> access.may(Right.VIEW, province));
    }

    /** Whose records are those of a unit: with all below it, and with those whose work they took over. The province bounds nothing. */
    public Reach reach(UnitId unit) {
        if (office.province().filter(unit::equals).isPresent()) return new Reach(true, Set.of());
        var within = units.heritage(unit, today());
        return new Reach(false, within.isEmpty() ? Set.of(unit) : within);
    }

    private Map<String, String> choices(Unit unit, Unit home, boolean isSeveral) {
        boolean isProvince = home.kind().level() == UnitLevel.PROVINCE;
        var offered = isProvince
                ? units.children(home.id(), today()).stream()
                        .filter(one -> one.kind().level() == UnitLevel.COMMUNE)
                        .toList()
                : isSeveral ? units.all(units(), today()) : List.<Unit>of();
        var choices = new LinkedHashMap<String, String>();
        offered.forEach(one -> choices.put(one.id().toString(), one.name()));
        if (!unit.equals(home)) choices.putIfAbsent(unit.id().toString(), unit.name());
        return choices;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
        return units.find(unit, today()).map(Unit::parent).orElse(unit);
    }
}
