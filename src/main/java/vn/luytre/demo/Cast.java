package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Account;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Actors;
import vn.luytre.identity.Authority;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitRelation;
import vn.luytre.organization.Units;

/** Who of the accounts does what in the story: somebody who has the right to, as if signed in. */
@OnDemo
@Component
class Cast {
    private final Accounts accounts;
    private final Actors actors;
    private final Access access;
    private final Units units;
    private final List<Actor> everybody = new ArrayList<>();
    private final Map<Part, Optional<Actor>> parts = new HashMap<>();

    private record Part(Right right, UnitId unit) {}

    Cast(Accounts accounts, Actors actors, Access access, Units units) {
        this.accounts = accounts;
        this.actors = actors;
        this.access = access;
        this.units = units;
    }

    /** All accounts are there now. */
    void gather() {
        gather(Table.read("tai-khoan.csv").map(row -> row.text(0)).toList());
    }

    void gather(List<String> logins) {
        logins.forEach(login -> everybody.add(named(login)));
    }

    List<Actor> everybody() {
        return List.copyOf(everybody);
    }

    Actor named(String login) {
        return accounts.byLogin(login)
                .map(Account::id)
                .flatMap(actors::find)
                .orElseThrow(() -> new IllegalArgumentException("no account «" + login + "»"));
    }

    /** Somebody who may do this for a unit: of the unit itself, else of the nearest one above. */
    Optional<Actor> whoMay(Right right, UnitId unit, LocalDate day) {
        return parts.computeIfAbsent(new Part(right, unit), part -> find(part, day));
    }

    private Optional<Actor> find(Part part, LocalDate day) {
        var path =
                units.path(part.unit(), day).reversed().stream().map(Unit::id).toList();
        var found = path.stream().flatMap(unit -> having(part, unit).stream()).findFirst();
        found.ifPresent(actor -> as(actor, () -> access.require(part.right(), part.unit())));
        return found;
    }

    private Optional<Actor> having(Part part, UnitId unit) {
        var relation = unit.equals(part.unit()) ? UnitRelation.OWN : UnitRelation.BELOW;
        return everybody.stream()
                .filter(actor -> actor.authorities().stream().anyMatch(own -> gives(own, part.right(), unit, relation)))
                .findFirst();
    }

    private static boolean gives(Authority own, Right right, UnitId unit, UnitRelation relation) {
        return unit.equals(own.unit()) && right.isGivenBy(own.role(), relation);
    }

    /** Does something as somebody who is signed in. */
    void as(Actor actor, Runnable deed) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(Actors.authentication(actor)));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
