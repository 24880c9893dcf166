package vn.luytre.safetymodel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import vn.luytre.organization.UnitNames;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.ModelId;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.SiteId;
import vn.luytre.safetymodel.Sites;
import vn.luytre.web.NotFound;

/** Who sits before the screen, which models that person may see and change, and what units are called. */
@Component
class ModelDesk {
    private final Access access;
    private final Desk desk;
    private final SafetyModels models;
    private final Sites sites;
    private final Units units;
    private final Clock clock;

    ModelDesk(Access access, Desk desk, SafetyModels models, Sites sites, Units units, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.models = models;
        this.sites = sites;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean may(Right right, UnitId unit) {
        return access.may(right, unit);
    }

    boolean may(Right right) {
        return access.may(right);
    }

    /** The person in the name of a unit; who has no such right is denied. */
    Author author(Right right, UnitId unit) {
        return desk.author(right, unit);
    }

    /** The unit for which the person looks. */
    UnitId unit() {
        return desk.units().stream().findFirst().orElseThrow(() -> new AccessDeniedException("no unit to look for"));
    }

    /** The unit for which the person enters something. */
    UnitId recording() {
        return access.own(Right.RECORD).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no unit to record for"));
    }

    /** A model that the person may do this with. */
    SafetyModel model(long id, Right right) {
        var model = models.find(new ModelId(id)).orElseThrow(NotFound::new);
        access.require(right, model.unit());
        return model;
    }

    /** A site that the person may do this with: by the unit that answers for it, or that owns its model. */
    Site site(long id, Right right) {
        var site = sites.find(new SiteId(id)).orElseThrow(NotFound::new);
        if (!may(right, site.unit())) access.require(right, owner(site));
        return site;
    }

    UnitId owner(Site site) {
        return models.find(site.model()).map(SafetyModel::unit).orElse(site.unit());
    }

    /** The units that somebody sees in lists, narrowed to one with all below it; null: there are no bounds. */
    @Nullable
    Set<UnitId> scope(@Nullable Long chosen) {
        var reach = access.reach(Right.VIEW);
        if (chosen == null) return reach.everywhere() ? null : reach.units();
        var within = new HashSet<>(units.heritage(new UnitId(chosen), today()));
        if (!reach.everywhere()) within.retainAll(reach.units());
        return within;
    }

    /** The units to narrow a list to: those right below that of the person, or the own ones of who works for several. */
    Map<String, String> below() {
        var own = desk.units();
        var offered = own.size() > 1 ? units.all(own, today()) : units.children(unit(), today());
        var below = new LinkedHashMap<String, String>();
        offered.stream()
                .filter(one -> one.kind().isPlace())
                .forEach(one -> below.put(one.id().toString(), one.name()));
        return below;
    }

    Optional<Unit> find(UnitId unit) {
        return units.findOrLast(unit, today());
    }

    /** What units are called, today or when they ended. */
    UnitNames names(Collection<Long> wanted) {
        return units.names(wanted.stream().map(UnitId::new).toList(), today());
    }

    String name(UnitId unit) {
        return find(unit).map(Unit::name).orElse("");
    }
}
