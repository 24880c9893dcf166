package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.EntryStore.Line;
import vn.luytre.safetymodel.SafetyModel.ModelFile;
import vn.luytre.safetymodel.SafetyModelEvent.FileChanged;
import vn.luytre.safetymodel.SafetyModelEvent.ModelEntered;
import vn.luytre.safetymodel.SafetyModelEvent.ModelLived;
import vn.luytre.safetymodel.SafetyModelEvent.Undone;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The register of models, and what is done with each as a whole. Rights are asked for before. */
@Service
@Transactional
public class SafetyModels {
    private final ModelStore store;
    private final SiteStore sites;
    private final EntryStore entries;
    private final ModelTypes types;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SafetyModels(
            ModelStore store,
            SiteStore sites,
            EntryStore entries,
            ModelTypes types,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.sites = sites;
        this.entries = entries;
        this.types = types;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a model: one that begins with its survey, or one that has been running since a day.
     *
     * @param runningSince null: it is surveyed
     */
    public ModelId enter(UUID key, UnitId unit, ModelFile file, @Nullable LocalDate runningSince, Author by) {
        checkType(unit, file);
        return new ModelId(commands.once(key, by.account(), "safetymodel enter " + unit, () -> {
            if (runningSince != null && runningSince.isAfter(today())) throw new Refused("safetymodel.refused.future");
            var life = new Life(runningSince == null ? LifeState.SURVEYED : LifeState.ACTIVE, null, runningSince, null);
            var model = store.add(unit, file, life, now());
            var day = runningSince == null ? today() : runningSince;
            entries.ofModel(model, new Line(LifeEvent.ENTERED, day, "", file.basis(), by, now()), null, life);
            events.publishEvent(new ModelEntered(model, unit, file.type()));
            return model.value();
        }));
    }

    private void checkType(UnitId unit, ModelFile file) {
        if (types.of(unit).stream().noneMatch(type -> type.code().equals(file.type())))
            throw new Refused("safetymodel.refused.type");
        if (types.fields().stream().noneMatch(field -> field.code().equals(file.field())))
            throw new Refused("safetymodel.type.no-field");
    }

    /** What people write of it is so from now on; refused where somebody else was first. */
    public void change(SafetyModel model, int seen, ModelFile file) {
        if (!model.file().type().equals(file.type())) checkType(model.unit(), file);
        if (!store.change(model.id(), seen, file)) throw Refused.conflict("safetymodel.stale");
        events.publishEvent(new FileChanged(model.id(), model.unit(), "head"));
    }

    /** Does something with a model and all of its sites that it concerns, once; refused with the rule that forbids it. */
    public void does(UUID key, ModelId id, int seen, LifeStep step, Author by) {
        commands.once(key, by.account(), "safetymodel " + step.deed() + " model " + id, () -> done(id, seen, step, by));
    }

    private long done(ModelId id, int seen, LifeStep step, Author by) {
        var model = store.locked(id).filter(one -> !one.withdrawn()).orElseThrow(NotFound::new);
        if (model.version() != seen) throw Refused.conflict("safetymodel.stale");
        twoPeople(model, step, by);
        var after = model.life().after(step, today());
        if (step.deed() == LifeDeed.LAUNCH && sites.living(id) == 0) throw new Refused("safetymodel.refused.no-site");
        var line = Line.of(step, by, now());
        long entry = entries.ofModel(id, line, model.life(), after);
        if (step.deed() != LifeDeed.RECOGNISE) {
            var open = concerned(model, step);
            entries.ofSites(open, line, step.deed(), entry);
            sites.live(open, step);
        }
        store.live(id, after);
        if (step.deed() == LifeDeed.PROPOSE) store.proposed(id, by.account().value());
        store.follow(List.of(id));
        events.publishEvent(new ModelLived(id, model.unit(), step.deed()));
        return entry;
    }

    /** The sites that share what is done with the whole: none that sleeps or is gone while others work. */
    private List<SiteId> concerned(SafetyModel model, LifeStep step) {
        var life = model.life();
        var states = EnumSet.copyOf(step.deed().from());
        if (step.deed() == LifeDeed.REVIVE) states.retainAll(EnumSet.of(life.state()));
        if (step.deed() == LifeDeed.CONSOLIDATE && life.state() != LifeState.DORMANT) states.remove(LifeState.DORMANT);
        return sites.in(states, model.id()).stream()
                .filter(site -> step.deed() != LifeDeed.REVIVE
                        || Objects.equals(site.life().removedOn(), life.removedOn()))
                .peek(site -> site.life().after(step, today()))
                .map(Site::id)
                .toList();
    }

    private static void twoPeople(SafetyModel model, LifeStep step, Author by) {
        boolean decides = step.deed() == LifeDeed.APPROVE || step.deed() == LifeDeed.REFUSE;
        if (decides && by.account().value().equals(model.proposedBy())) throw new Refused("safetymodel.refused.own");
    }

    /** The last deed on the whole model, where it can be undone: nothing came after it. */
    @Transactional(readOnly = true)
    public Optional<LifeEvent> undoable(ModelId model) {
        return entries.last(model, null).filter(last -> last.later() == 0).map(EntryStore.Last::happening);
    }

    /** Undoes the last deed; all stands as before it. A model that just came in was a mistake, and goes. */
    public void undo(UUID key, ModelId id, int seen, Author by) {
        commands.once(key, by.account(), "safetymodel undo model " + id, () -> undone(id, seen, by));
    }

    private long undone(ModelId id, int seen, Author by) {
        var model = store.locked(id).filter(one -> !one.withdrawn()).orElseThrow(NotFound::new);
        if (model.version() != seen) throw Refused.conflict("safetymodel.stale");
        var last = entries.last(id, null).orElseThrow(NotFound::new);
        if (last.later() > 0) throw new Refused("safetymodel.undo.later", last.happening());
        entries.restoreSites(last.id());
        entries.undone(last.id(), by, now());
        var before = last.before();
        if (before == null) store.withdraw(id);
        else store.live(id, before);
        if (last.happening() == LifeEvent.PROPOSE) store.proposed(id, null);
        store.follow(List.of(id));
        events.publishEvent(new Undone(id, model.unit(), last.happening()));
        return last.id();
    }

    @Transactional(readOnly = true)
    public Optional<SafetyModel> find(ModelId model) {
        return store.find(model).filter(one -> !one.withdrawn());
    }

    /** What happened to it as a whole, the newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(ModelId model) {
        return entries.of(model, null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
