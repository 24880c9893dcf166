package vn.luytre.boundary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.boundary.BoundaryEvent.BoundariesTaken;
import vn.luytre.boundary.BoundaryEvent.BoundariesWithdrawn;
import vn.luytre.boundary.file.BoundaryFiles;
import vn.luytre.boundary.file.Fault;
import vn.luytre.boundary.file.Read.Feature;
import vn.luytre.boundary.file.Shape;
import vn.luytre.identity.Author;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitResolver;
import vn.luytre.organization.Units;
import vn.luytre.storage.Contents;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Takes over boundaries from files, and says which hold on a day. Right {@code MANAGE_UNITS} towards the unit above. */
@Service
@Transactional
public class Boundaries {
    /** Stands above the provinces. */
    public static final UnitId COUNTRY = new UnitId(0);

    private static final int LONGEST_NAME = 200;

    private final BoundaryFiles files;
    private final BoundaryDraftStore drafts;
    private final BoundaryStore store;
    private final Units units;
    private final UnitResolver resolver;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Boundaries(
            BoundaryFiles files,
            BoundaryDraftStore drafts,
            BoundaryStore store,
            Units units,
            UnitResolver resolver,
            Contents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.drafts = drafts;
        this.store = store;
        this.units = units;
        this.resolver = resolver;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** The places right below a unit on a day, of which it brings the boundaries. */
    @Transactional(readOnly = true)
    public List<Unit> places(UnitId unit, LocalDate day) {
        var below = unit.equals(COUNTRY) ? units.top(day) : units.children(unit, day);
        return below.stream().filter(one -> one.kind().isPlace()).toList();
    }

    /** Of those units that have one the boundary that holds on a day. */
    @Transactional(readOnly = true)
    public Map<UnitId, Shape> of(Collection<UnitId> asked, LocalDate day) {
        return asked.isEmpty() ? Map.of() : store.of(asked, day);
    }

    /** Reads a file, outside of any transaction since it may take its time, and keeps what was read until somebody agrees. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long read(UnitId unit, String file, byte[] bytes, LocalDate firstDay) {
        var read = files.read(bytes);
        var fault = read.fault();
        if (fault != null) throw new Refused(key(fault.kind()), fault.detail());
        return drafts.add(unit, shortened(file), bytes, firstDay, read, OffsetDateTime.now(clock));
    }

    private static String key(Fault.Kind kind) {
        return "boundary.fault." + kind;
    }

    private static String shortened(String file) {
        return file.length() <= LONGEST_NAME ? file : file.substring(file.length() - LONGEST_NAME);
    }

    @Transactional(readOnly = true)
    public Optional<BoundaryDraft> draft(long id) {
        return drafts.find(id);
    }

    /** Which features of a draft are which units of its day. */
    @Transactional(readOnly = true)
    public Matches matches(BoundaryDraft draft) {
        var below = places(draft.unit(), draft.firstDay());
        return new Matching(below, name -> named(name, draft)).of(draft.read().features());
    }

    /** The unit that bore the name on that day: not one that took over from another that bore it. */
    private Optional<UnitId> named(String name, BoundaryDraft draft) {
        var home = draft.unit().equals(COUNTRY) ? null : draft.unit();
        var found = resolver.resolve(name, draft.firstDay(), draft.firstDay(), home);
        if (found.proposed().size() != 1) return Optional.empty();
        var then = found.candidates().getFirst().thenUnits();
        var unit = found.proposed().getFirst();
        return then.size() == 1 && then.getFirst().sameUnit(unit) ? Optional.of(unit.id()) : Optional.empty();
    }

    /**
     * Takes over a draft.
     *
     * @param chosen which unit a feature is, by its number; features that are no unit are left out
     * @return of how many units
     */
    public int take(BoundaryDraft draft, Map<Integer, UnitId> chosen, Author by) {
        var shapes = shapes(draft, chosen);
        if (shapes.isEmpty()) throw new Refused("boundary.refused.nothing");
        var hash = contents.keep(drafts.take(draft.id()).orElseThrow(NotFound::new));
        long delivery = store.add(draft, hash, by, OffsetDateTime.now(clock));
        store.add(delivery, shapes);
        events.publishEvent(new BoundariesTaken(delivery, draft.unit(), draft.firstDay(), shapes.size(), hash));
        return shapes.size();
    }

    private Map<UnitId, Shape> shapes(BoundaryDraft draft, Map<Integer, UnitId> chosen) {
        var allowed =
                places(draft.unit(), draft.firstDay()).stream().map(Unit::id).collect(Collectors.toSet());
        var shapes = new HashMap<UnitId, Shape>();
        for (Feature feature : draft.read().features()) {
            var unit = chosen.get(feature.number());
            if (unit == null || feature.shape() == null) continue;
            if (!allowed.contains(unit)) throw new Refused("boundary.refused.elsewhere", feature.number());
            shapes.merge(unit, Objects.requireNonNull(feature.shape()), Shape::with);
        }
        return shapes;
    }

    /** What was brought for the units below one, the last first. */
    @Transactional(readOnly = true)
    public List<BoundaryDelivery> deliveries(UnitId unit) {
        return store.below(unit);
    }

    @Transactional(readOnly = true)
    public Optional<BoundaryDelivery> find(long delivery) {
        return store.find(delivery);
    }

    /** The boundaries of one file. */
    @Transactional(readOnly = true)
    public Map<UnitId, Shape> of(long delivery) {
        return store.of(delivery);
    }

    /** The file as it was brought. */
    @Transactional(readOnly = true)
    public byte[] file(long delivery) {
        return store.file(delivery).flatMap(contents::bytes).orElseThrow(NotFound::new);
    }

    /** From now on its boundaries hold on no day; those before them do. */
    public void withdraw(BoundaryDelivery delivery, Author by) {
        if (!store.withdraw(delivery.id(), by, OffsetDateTime.now(clock)))
            throw Refused.conflict("boundary.refused.withdrawn");
        events.publishEvent(new BoundariesWithdrawn(delivery.id(), delivery.unit()));
    }
}
