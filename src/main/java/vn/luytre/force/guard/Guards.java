package vn.luytre.force.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.GuardsCounted;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.web.Refused;

/** How many guards bodies have. Right {@code RECORD} towards the body. */
@Service
@Transactional
public class Guards {
    /** The kinds of units that have guards. */
    public static final Set<UnitKind> GUARDED =
            Set.of(UnitKind.AGENCY, UnitKind.SCHOOL, UnitKind.HOSPITAL, UnitKind.ENTERPRISE, UnitKind.DEPARTMENT);

    private final GuardStore store;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guards(GuardStore store, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The last count of each of the bodies that was counted. */
    @Transactional(readOnly = true)
    public Map<UnitId, GuardCount> last(Collection<UnitId> areas) {
        if (areas.isEmpty()) return Map.of();
        return store.last(areas).stream().collect(Collectors.toMap(GuardCount::area, count -> count));
    }

    /** The last count of every body that was counted. */
    @Transactional(readOnly = true)
    public Map<UnitId, GuardCount> last() {
        return store.last().stream().collect(Collectors.toMap(GuardCount::area, count -> count));
    }

    /** All counts of a body, the last first. */
    @Transactional(readOnly = true)
    public List<GuardCount> of(UnitId area) {
        return store.of(area);
    }

    /** Notes a count; one of the same day is replaced. */
    public void count(UUID key, Author by, Unit area, int guards, LocalDate asOf) {
        if (!GUARDED.contains(area.kind())) throw new Refused("force.guard.no-body");
        if (asOf.isAfter(LocalDate.now(clock))) throw new Refused("force.day.future", asOf);
        if (guards < 0) throw new Refused("force.guard.below-nought");
        var unit = area.parent() == null ? area.id() : area.parent();
        commands.once(key, by.account(), "GUARDS " + area.id(), () -> {
            store.add(area.id(), unit, guards, asOf, by);
            events.publishEvent(new GuardsCounted(area.id(), unit, guards, asOf));
            return guards;
        });
    }
}
