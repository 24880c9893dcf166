package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.SuccessionWords;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitEvent.UnitDissolved;
import vn.luytre.organization.UnitEvent.UnitSplit;
import vn.luytre.organization.UnitEvent.UnitsMerged;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.SuccessionStore.Clash;
import vn.luytre.task.SuccessionStore.Moved;
import vn.luytre.web.Refused;

/**
 * What becomes of duties when units end. Where one unit takes over, it owes and judges in place of the one that ended. Where
 * several do, nobody but the one who gave the order can say who is to do it: that one is asked. A unit with another name or
 * another parent keeps what it has. Told twice it happens once, and a change that holds from a later day on is followed on
 * that day.
 */
@Component
class Successions {
    private final SuccessionStore store;
    private final MonitorStore monitors;
    private final Consequences consequences;
    private final History history;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successions(
            SuccessionStore store,
            MonitorStore monitors,
            Consequences consequences,
            History history,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.monitors = monitors;
        this.consequences = consequences;
        this.history = history;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(UnitsMerged event) {
        follow(LocalDate.now(clock));
    }

    @ApplicationModuleListener
    void on(UnitDissolved event) {
        follow(LocalDate.now(clock));
    }

    @ApplicationModuleListener
    void on(UnitSplit event) {
        if (!event.livesOn()) {
            follow(LocalDate.now(clock));
            return;
        }
        store.lock();
        asked(event.unit(), wordsFor(event));
    }

    private String wordsFor(UnitSplit event) {
        return SuccessionWords.of(units.lineage(event.unit()).stream()
                .filter(step -> step.day().equals(event.day()))
                .toList());
    }

    /** Brings everything to the units that stand on a day for those that have ended. Called each morning too. */
    @Transactional
    void follow(LocalDate day) {
        store.lock();
        var gone = new HashSet<>(store.holders(day));
        units.all(gone, day).stream().map(Unit::id).forEach(gone::remove);
        gone.stream().sorted().forEach(unit -> follow(unit, day));
    }

    private void follow(UnitId gone, LocalDate day) {
        var heirs = units.successors(gone, day);
        var words = SuccessionWords.of(heirs.steps());
        if (heirs.units().size() == 1) takeOver(gone, heirs.units().getFirst().id(), words, day);
        else asked(gone, words + ". Chưa rõ đơn vị nào tiếp nhận");
    }

    private void takeOver(UnitId from, UnitId to, String words, LocalDate day) {
        var clashes = store.clashes(from, to).stream().collect(Collectors.partitioningBy(Clash::theirsDone));
        fold(clashes.getOrDefault(false, List.of()), words, day);
        var unclear =
                clashes.getOrDefault(true, List.of()).stream().map(Clash::mine).toList();
        if (!unclear.isEmpty()) asked(from, unclear, words + ". Đơn vị tiếp nhận đã hoàn thành phần của mình");
        var moved = store.move(from, to, unclear);
        history.add(moved.stream().map(Moved::id).toList(), Happening.MOVED, null, words, null);
        store.moveOrders(from, to, day);
        monitors.move(from, to);
        store.moveSeries(from, to, day).forEach(series -> events.publishEvent(new SeriesMoved(series, from, to)));
        moved.stream()
                .filter(Moved::owed)
                .forEach(
                        one -> events.publishEvent(new TaskEvent.AssignmentMoved(one.id(), to, from, one.answersTo())));
    }

    /** One at a time, until the transaction ends. */
    void lock() {
        store.lock();
    }

    /**
     * Somebody has chosen the heir of these. What it has already is done once; what it has done cannot be given to it again.
     *
     * @return those that are to be given to it
     */
    List<AssignmentId> foldInto(Unit heir, UnitId from, List<AssignmentId> chosen, String words, LocalDate day) {
        var clashes = store.clashes(from, heir.id()).stream()
                .filter(clash -> chosen.contains(clash.mine()))
                .toList();
        if (clashes.stream().anyMatch(Clash::theirsDone)) throw new Refused("task.heir.has-done-it", heir.name());
        fold(clashes, words, day);
        var stay = new ArrayList<>(chosen);
        clashes.stream().map(Clash::ends).forEach(stay::remove);
        return stay;
    }

    /** The heir does it once; what was handed down from the other is a part of that. */
    private void fold(List<Clash> clashes, String words, LocalDate day) {
        if (clashes.isEmpty()) return;
        store.hangBelow(clashes);
        consequences.folded(
                clashes.stream().map(Clash::ends).toList(), words + ". Gộp vào nhiệm vụ đó của đơn vị tiếp nhận", day);
    }

    private void asked(UnitId unit, String words) {
        asked(unit, List.of(), words);
    }

    private void asked(UnitId unit, List<AssignmentId> only, String words) {
        var unasked = store.unasked(unit, only);
        history.add(unasked.stream().map(Moved::id).toList(), Happening.HEIR_UNCLEAR, null, words, null);
        unasked.forEach(one -> events.publishEvent(new TaskEvent.HeirUnclear(one.id(), unit, one.answersTo())));
    }
}
