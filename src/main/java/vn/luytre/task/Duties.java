package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.audit.Deed;
import vn.luytre.audit.Trail;
import vn.luytre.directive.DirectiveId;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentStore.NewParts;
import vn.luytre.web.Refused;

/** Orders, and who got them. */
@Service
public class Duties {
    private static final int MOST_OWED = 50;

    private final OrderStore store;
    private final SeriesStore series;
    private final MonitorStore monitors;
    private final Commands commands;
    private final Consequences consequences;
    private final Clock clock;
    private final Trail trail;

    Duties(
            OrderStore store,
            SeriesStore series,
            MonitorStore monitors,
            Commands commands,
            Consequences consequences,
            Clock clock,
            Trail trail) {
        this.store = store;
        this.series = series;
        this.monitors = monitors;
        this.commands = commands;
        this.consequences = consequences;
        this.clock = clock;
        this.trail = trail;
    }

    /** Gives an order. Right {@code DECIDE} in the unit in whose name it is given. An item of a directive is given once. */
    @Transactional
    public DutyId give(UUID key, Actor by, NewDuty duty) {
        check(duty.sentence(), duty.leads(), duty.cooperates());
        return new DutyId(
                commands.once(key, by.account(), "GIVEN", () -> given(by, duty).value()));
    }

    private DutyId given(Actor by, NewDuty duty) {
        var day = LocalDate.now(clock);
        if (duty.due() != null && duty.due().isBefore(day)) throw new Refused("task.due.past", duty.due());
        return given(by.unit(), by, duty, day);
    }

    private DutyId given(UnitId issuer, @Nullable Actor by, NewDuty duty, LocalDate day) {
        var id = store.add(issuer, by, duty);
        if (id.isEmpty()) return store.ofDirective(duty.origin()); // an item that has been given before
        assign(id.get(), by, new Assigned(issuer, duty.leads(), duty.cooperates(), duty.monitors(), duty.due()), day);
        return id.get();
    }

    /** What an office has issued, once however often it is told; even with a date that has passed, for then it is late. */
    @Transactional
    void issued(UnitId office, NewDuty duty) {
        given(office, null, duty, LocalDate.now(clock));
    }

    /** The same for what comes back; the first instances are made at once. */
    @Transactional
    void issued(UnitId office, NewSeries order) {
        added(office, null, order);
        makeInstances(LocalDate.now(clock));
    }

    /** What an office has taken back is not owed any more; what is done stays. */
    @Transactional
    void withdrawn(DirectiveId directive, String reason) {
        var day = LocalDate.now(clock);
        series.endOf(directive, day);
        consequences.withdrawn(directive, reason, day);
    }

    /** What a directive said that held a secret is not said here either. */
    @Transactional
    void expunged(DirectiveId directive) {
        store.expunge(directive);
    }

    /** Orders something that comes back; the first instances are made at once. Right {@code DECIDE} in the unit in whose name it is given. */
    @Transactional
    public SeriesId giveSeries(UUID key, Actor by, NewSeries order) {
        check(order.sentence(), order.leads(), order.cooperates());
        return new SeriesId(commands.once(key, by.account(), "SERIES", () -> {
            var id = added(by.unit(), by, order);
            trail.record(Deed.of("task.series-given", "task", id.value()).with("unit", by.unit()));
            makeInstances(LocalDate.now(clock));
            return id.value();
        }));
    }

    private SeriesId added(UnitId issuer, @Nullable Actor by, NewSeries order) {
        var id = series.add(issuer, by, order);
        monitors.add(id, order.monitors());
        return id;
    }

    /** No more instances after that day; those that are there stay. */
    @Transactional
    public void endSeries(UUID key, Actor by, SeriesId order, LocalDate lastDay) {
        commands.once(key, by.account(), "SERIES ENDED " + order.value(), () -> {
            trail.record(Deed.of("task.series-ended", "task", order.value()).with("day", lastDay));
            return series.end(order, by.unit(), lastDay);
        });
    }

    /**
     * Makes the instances of all series that are due in the days that come. Done again it makes none twice.
     *
     * @return the new duties
     */
    @Transactional
    public List<DutyId> makeInstances(LocalDate day) {
        return series.due(day).stream().flatMap(instance -> made(instance, day)).toList();
    }

    private Stream<DutyId> made(SeriesStore.Instance instance, LocalDate day) {
        var order = instance.series();
        var id = store.addInstance(order.id(), instance.due());
        id.ifPresent(duty -> assign(
                duty,
                null,
                new Assigned(
                        order.issuer(), order.leads(), order.cooperates(), monitors.of(order.id()), instance.due()),
                day));
        return id.stream();
    }

    private void assign(DutyId duty, @Nullable Actor by, Assigned to, LocalDate day) {
        var issuer = to.issuer();
        var leads = consequences.given(
                new NewParts(duty, null, to.leads(), issuer, issuer, Role.LEAD, to.due()), by, day, "");
        var first = to.leads().getFirst();
        var whole = leads.stream()
                .filter(lead -> lead.unit().equals(first))
                .findFirst()
                .orElseThrow();
        consequences.given(
                new NewParts(duty, whole.id(), to.cooperates(), issuer, first, Role.COOPERATING, to.due()),
                by,
                day,
                "");
        consequences.followed(whole.id(), monitors.add(duty, to.monitors()));
    }

    private static void check(String sentence, List<UnitId> leads, List<UnitId> cooperates) {
        if (sentence.isBlank()) throw new Refused("task.duty.empty");
        if (leads.isEmpty()) throw new Refused("task.duty.nobody");
        long different =
                Stream.concat(leads.stream(), cooperates.stream()).distinct().count();
        if (different < leads.size() + cooperates.size()) throw new Refused("task.duty.twice");
    }

    /** What a unit owes, the next due first: for records that say which duty they are a part of. */
    @Transactional(readOnly = true)
    public List<Duty> owedBy(UnitId unit) {
        return owedBy(List.of(unit)).getOrDefault(unit, List.of());
    }

    /** The same for many units, by one statement; who owes nothing is not named. */
    @Transactional(readOnly = true)
    public Map<UnitId, List<Duty>> owedBy(Collection<UnitId> units) {
        return store.owedBy(units, MOST_OWED);
    }

    /** An order, where it is known. */
    @Transactional(readOnly = true)
    public Optional<Duty> find(DutyId duty) {
        return store.find(duty);
    }

    private record Assigned(
            UnitId issuer,
            List<UnitId> leads,
            List<UnitId> cooperates,
            List<UnitId> monitors,
            @Nullable LocalDate due) {}
}
