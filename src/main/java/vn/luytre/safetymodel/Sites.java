package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.Unit;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.EntryStore.Line;
import vn.luytre.safetymodel.SafetyModelEvent.SiteAdded;
import vn.luytre.safetymodel.SafetyModelEvent.SiteChanged;
import vn.luytre.safetymodel.SafetyModelEvent.SiteLived;
import vn.luytre.safetymodel.SafetyModelEvent.Undone;
import vn.luytre.text.Folding;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The sites of models, and what is done with each. Rights are asked for before. */
@Service
@Transactional
public class Sites {
    private final SiteStore store;
    private final ModelStore models;
    private final EntryStore entries;
    private final Units units;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sites(
            SiteStore store,
            ModelStore models,
            EntryStore entries,
            Units units,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.models = models;
        this.entries = entries;
        this.units = units;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a site to a model, once. Where the model was launched it runs at once. */
    public SiteId add(UUID key, ModelId id, NewSite site, Author by) {
        return new SiteId(commands.once(key, by.account(), "safetymodel site " + id, () -> added(id, site, by)));
    }

    private long added(ModelId id, NewSite site, Author by) {
        var model = models.locked(id).filter(one -> !one.withdrawn()).orElseThrow(NotFound::new);
        var area = units.find(site.area(), today()).orElseThrow(() -> new Refused("safetymodel.refused.area"));
        var life = life(model, site);
        var unit = units.answering(area.id(), today());
        var added = new SiteStore.Added(
                unit, HostKind.of(area.kind()), site, life, search(model, area.name(), site.file()));
        var siteId = store.add(id, added, now());
        var origin = site.replicatedFrom();
        if (origin != null && store.find(origin).isEmpty()) throw new NotFound();
        var day = life.launchedOn() == null ? today() : life.launchedOn();
        var happening = origin == null ? LifeEvent.ENTERED : LifeEvent.REPLICATED;
        entries.ofSites(List.of(siteId), new Line(happening, day, "", Paper.NONE, by, now()), null, null);
        models.follow(List.of(id));
        events.publishEvent(new SiteAdded(siteId, id, unit, origin != null));
        return siteId.value();
    }

    private Life life(SafetyModel model, NewSite site) {
        var state = model.life().state();
        if (state == LifeState.REMOVED) throw new Refused("safetymodel.refused.site-removed");
        if (state == LifeState.REFUSED) throw new Refused("safetymodel.refused.site-refused");
        if (!state.isLaunched()) return new Life(state, null, null, null);
        var day = site.launchedOn();
        if (day == null) throw new Refused("safetymodel.refused.no-launch");
        if (day.isAfter(today())) throw new Refused("safetymodel.refused.future");
        var first = model.launchedOn();
        if (first != null && day.isBefore(first)) throw new Refused("safetymodel.refused.before-launch", first);
        return new Life(LifeState.ACTIVE, null, day, null);
    }

    static String search(SafetyModel model, String area, Site.SiteFile file) {
        return Folding.key(model.file().name() + " " + area + " " + file.spot());
    }

    /** What people write of it is so from now on; refused where somebody else was first. */
    public void change(Site site, int seen, Site.SiteFile file, List<SiteGroup> groups) {
        var model = models.find(site.model()).orElseThrow(NotFound::new);
        var area = units.findOrLast(site.area(), today()).map(Unit::name);
        if (!store.change(site.id(), seen, file, search(model, area.orElse(""), file)))
            throw Refused.conflict("safetymodel.stale");
        store.setGroups(site.id(), groups);
        events.publishEvent(new SiteChanged(site.id(), site.unit()));
    }

    /** Does something with one site, once; refused with the rule that forbids it. */
    public void does(UUID key, SiteId id, int seen, LifeStep step, Author by) {
        commands.once(key, by.account(), "safetymodel " + step.deed() + " site " + id, () -> {
            if (locked(List.of(id)).getFirst().version() != seen) throw Refused.conflict("safetymodel.stale");
            return done(List.of(id), step, by);
        });
    }

    /** Does the same with several: with all or, where one is refused, with none. */
    public void does(UUID key, Collection<SiteId> chosen, LifeStep step, Author by) {
        commands.once(key, by.account(), "safetymodel " + step.deed() + " sites", () -> done(chosen, step, by));
    }

    private List<Site> locked(Collection<SiteId> chosen) {
        var found = store.locked(chosen);
        if (found.size() < chosen.stream().distinct().count()) throw new NotFound();
        return found;
    }

    private long done(Collection<SiteId> chosen, LifeStep step, Author by) {
        if (!step.deed().isForSites()) throw new Refused("safetymodel.refused.whole", step.deed());
        var found = locked(chosen);
        for (var site : found) site.life().after(step, today());
        entries.ofSites(chosen, Line.of(step, by, now()), step.deed(), null);
        store.live(chosen, step);
        models.follow(found.stream().map(Site::model).distinct().toList());
        for (var site : found) events.publishEvent(new SiteLived(site.id(), site.unit(), step.deed()));
        return found.size();
    }

    /** The last deed on the site, where it can be undone here: not one that was done with the whole model. */
    @Transactional(readOnly = true)
    public Optional<LifeEvent> undoable(Site site) {
        return entries.last(site.model(), site.id())
                .filter(last -> last.later() == 0 && !last.byModel())
                .map(EntryStore.Last::happening);
    }

    /** Undoes the last deed; a site that just came in was a mistake, and goes. */
    public void undo(UUID key, Site site, int seen, Author by) {
        commands.once(key, by.account(), "safetymodel undo site " + site.id(), () -> {
            if (locked(List.of(site.id())).getFirst().version() != seen) throw Refused.conflict("safetymodel.stale");
            var last = entries.last(site.model(), site.id()).orElseThrow(NotFound::new);
            if (last.byModel()) throw new Refused("safetymodel.undo.by-model", last.happening());
            if (last.before() == null && !store.replicas(site.id()).isEmpty())
                throw new Refused("safetymodel.undo.replicas");
            entries.restoreSites(last.id());
            entries.undone(last.id(), by, now());
            if (last.before() == null) store.withdraw(site.id());
            models.follow(List.of(site.model()));
            events.publishEvent(new Undone(site.model(), site.unit(), last.happening()));
            return last.id();
        });
    }

    @Transactional(readOnly = true)
    public Optional<Site> find(SiteId site) {
        return store.find(site).filter(one -> !one.withdrawn());
    }

    /** Its teams. */
    @Transactional(readOnly = true)
    public List<SiteGroup> groups(SiteId site) {
        return store.groups(site);
    }

    /** Those made after its pattern. */
    @Transactional(readOnly = true)
    public List<Site> replicas(SiteId site) {
        return store.replicas(site);
    }

    /** What happened to it, the newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(Site site) {
        return entries.of(site.model(), site.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
