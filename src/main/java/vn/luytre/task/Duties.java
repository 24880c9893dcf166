package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentStore.NewParts;
import vn.luytre.web.Refused;

/** Orders, and who got them. */
@Service
public class Duties {
    private final DutyStore store;
    private final SeriesStore series;
    private final CommandLog commands;
    private final Consequences consequences;
    private final Clock clock;

    Duties(DutyStore store, SeriesStore series, CommandLog commands, Consequences consequences, Clock clock) {
        this.store = store;
        this.series = series;
        this.commands = commands;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Gives an order. Right {@code DECIDE} in the unit in whose name it is given. An item of a directive is given once. */
    @Transactional
    public DutyId give(UUID key, Actor by, NewDuty duty) {
        check(duty.sentence(), duty.leads(), duty.cooperates());
        return new DutyId(commands.once(key, by, "GIVEN", () -> given(by, duty).value()));
    }

    private DutyId given(Actor by, NewDuty duty) {
        var day = LocalDate.now(clock);
        if (duty.due() != null && duty.due().isBefore(day)) throw new Refused("task.due.past", duty.due());
        var id = store.add(by, duty);
        if (id.isEmpty()) return store.ofDirective(duty.origin()); // an item that has been given before
        assign(id.get(), by, new Assigned(by.unit(), duty.leads(), duty.cooperates(), duty.due()), day);
        return id.get();
    }

    /** Orders something that comes back. Right {@code DECIDE} in the unit in whose name it is given. */
    @Transactional
    public SeriesId giveSeries(UUID key, Actor by, NewSeries order) {
        check(order.sentence(), order.leads(), order.cooperates());
        return new SeriesId(
                commands.once(key, by, "SERIES", () -> series.add(by, order).value()));
    }

    /** No more instances after that day; those that are there stay. */
    @Transactional
    public void endSeries(UUID key, Actor by, SeriesId order, LocalDate lastDay) {
        commands.once(key, by, "SERIES ENDED " + order.value(), () -> series.end(order, by.unit(), lastDay));
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
                duty, null, new Assigned(order.issuer(), order.leads(), order.cooperates(), instance.due()), day));
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
    }

    private static void check(String sentence, List<UnitId> leads, List<UnitId> cooperates) {
        if (sentence.isBlank()) throw new Refused("task.duty.empty");
        if (leads.isEmpty()) throw new Refused("task.duty.nobody");
        long different =
                Stream.concat(leads.stream(), cooperates.stream()).distinct().count();
        if (different < leads.size() + cooperates.size()) throw new Refused("task.duty.twice");
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
            @Nullable LocalDate due) {}
}
