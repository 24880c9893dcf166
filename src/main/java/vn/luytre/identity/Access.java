package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitRelation;
import vn.luytre.organization.UnitRelations;
import vn.luytre.organization.Units;

/** The one place that decides who may do what, by the tree of units as it is today. Front doors ask it. */
@Service
public class Access {
    private final Units units;
    private final UnitRelations relations;
    private final Clock clock;

    Access(Units units, UnitRelations relations, Clock clock) {
        this.units = units;
        this.relations = relations;
        this.clock = clock;
    }

    /** Who is signed in. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }

    /** Who is signed in; nobody else gets this far. */
    public Actor current() {
        return actor().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** Whether somebody is signed in who has the right towards some unit. */
    public boolean may(Right right) {
        return actor().isPresent()
                && (right == Right.OWN_ACCOUNT || giving(right).findAny().isPresent());
    }

    /** Whether who is signed in has the right towards this unit; none is the whole office. */
    public boolean may(Right right, @Nullable UnitId unit) {
        return authority(right, unit).isPresent();
    }

    /** Denies what {@link #may(Right, UnitId)} does not allow. */
    public void require(Right right, @Nullable UnitId unit) {
        if (!may(right, unit)) throw new AccessDeniedException(right + " towards " + unit);
    }

    /** Whether somebody else has the right towards this unit: who is not signed in, but known by a secret. */
    public boolean may(Actor actor, Right right, UnitId unit) {
        return actor.authorities().stream()
                .filter(authority -> right.isGivenBy(authority.role()))
                .anyMatch(authority -> reaches(authority, right, unit));
    }

    /** The units for which who is signed in acts: those of the roles, and for a role in the whole office where the person works. */
    public Set<UnitId> own(Right right) {
        var own = new LinkedHashSet<UnitId>();
        giving(right)
                .filter(authority -> right.isGivenBy(authority.role(), UnitRelation.OWN))
                .forEach(authority -> {
                    var unit = authority.unit() == null ? current().account().unit() : authority.unit();
                    if (unit != null) own.add(unit);
                });
        return own;
    }

    /** By which role this is allowed: an own one rather than that of a leader in whose place somebody acts. */
    public Optional<Authority> authority(Right right, @Nullable UnitId unit) {
        return giving(right)
                .filter(authority -> reaches(authority, right, unit))
                .min(Comparator.comparing(authority -> authority.onBehalfOf().isPresent()));
    }

    private Stream<Authority> giving(Right right) {
        return actor().stream()
                .flatMap(actor -> actor.authorities().stream())
                .filter(authority -> right.isGivenBy(authority.role()));
    }

    private boolean reaches(Authority authority, Right right, @Nullable UnitId unit) {
        var own = authority.unit();
        if (own == null) return true;
        if (unit == null) return false;
        var relation =
                right.isInherited() ? relations.toWorkOf(unit, own, today()) : relations.between(own, unit, today());
        return right.isGivenBy(authority.role(), relation);
    }

    /** Whether the right of who is signed in knows no bounds. */
    public boolean reachesEverywhere(Right right) {
        return giving(right).anyMatch(authority -> authority.unit() == null);
    }

    /** The units towards which who is signed in has the right, with those whose work they took over: for lists. */
    public Reach reach(Right right) {
        var reached = new HashSet<UnitId>();
        for (var authority : giving(right).toList()) {
            var own = authority.unit();
            if (own == null) return new Reach(true, Set.of());
            reached.addAll(reached(authority.role(), right, own));
        }
        return new Reach(false, reached);
    }

    private Set<UnitId> reached(Role role, Right right, UnitId own) {
        var reached = right.isGivenBy(role, UnitRelation.BELOW)
                ? new HashSet<>(units.within(own, today()))
                : new HashSet<UnitId>();
        if (right.isGivenBy(role, UnitRelation.OWN)) reached.add(own);
        else reached.remove(own);
        return right.isInherited() ? units.heritage(reached, today()) : reached;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * How far a right goes.
     *
     * @param everywhere whether it knows no bounds; then no units are named
     */
    public record Reach(boolean everywhere, Set<UnitId> units) {
        public Reach {
            units = Set.copyOf(units);
        }
    }
}
