package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.audit.Deed;
import vn.luytre.audit.Trail;
import vn.luytre.identity.Commands;
import vn.luytre.organization.SuccessionWords;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.web.Refused;

/**
 * Who does what a unit has left open that divided, or ended without one to take over: the unit that it answers to chooses,
 * by hand. {@link Successions} does by itself what is clear.
 */
@Service
public class Heirs {
    private final WaitingStore store;
    private final Commands commands;
    private final Successions successions;
    private final History history;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    Heirs(
            WaitingStore store,
            Commands commands,
            Successions successions,
            History history,
            Units units,
            ApplicationEventPublisher events,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.commands = commands;
        this.successions = successions;
        this.history = history;
        this.units = units;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What waits of one unit for another one to choose.
     *
     * @param why what has become of the unit, by which decision: «Xã Tre chia tách thành … theo …»
     * @param heirs what stands for it since the oldest of these duties, itself where it lives on beside a part; where nothing
     *     does, the units right below the one that chooses
     */
    public record Question(UnitId unit, UnitId asked, String why, List<Unit> heirs, List<Waiting> duties) {
        public Question {
            heirs = List.copyOf(heirs);
            duties = List.copyOf(duties);
        }
    }

    /** What waits for these units to choose. */
    @Transactional(readOnly = true)
    public List<Question> questions(Collection<UnitId> asked) {
        return questions(store.of(asked));
    }

    private List<Question> questions(List<Waiting> waiting) {
        record Sides(long unit, long asked) {}
        return waiting.stream()
                .collect(Collectors.groupingBy(
                        one -> new Sides(one.unit(), one.answersTo()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(duties -> question(duties).stream())
                .toList();
    }

    /** None where it is the other side that has divided and lives on. */
    private Optional<Question> question(List<Waiting> duties) {
        var today = LocalDate.now(clock);
        var unit = new UnitId(duties.getFirst().unit());
        var asked = new UnitId(duties.getFirst().answersTo());
        var since = duties.stream().map(Waiting::assignedOn).min(Comparator.naturalOrder());
        var dayBefore = since.orElseThrow().minusDays(1); // what changes on a day changes in its morning
        var after = units.successors(List.of(unit), dayBefore, today);
        if (after.steps().isEmpty() && !after.units().isEmpty()) return Optional.empty();
        var heirs = after.units().isEmpty() ? units.children(asked, today) : after.units();
        return Optional.of(new Question(unit, asked, SuccessionWords.of(after.steps()), heirs, duties));
    }

    /**
     * One of the heirs does these, all of one unit. Right {@code DECIDE} in the unit in whose name it is chosen, to which they
     * answer.
     */
    @Transactional
    public void choose(UUID key, Actor by, List<AssignmentId> chosen, UnitId heir) {
        if (chosen.isEmpty()) throw new Refused("task.heir.nothing");
        commands.once(
                key,
                by.account(),
                "HEIR " + heir,
                () -> chosen(by, chosen.stream().distinct().toList(), heir));
    }

    private long chosen(Actor by, List<AssignmentId> chosen, UnitId heir) {
        successions.lock();
        var waiting = store.locked(by.unit(), chosen);
        var questions = questions(waiting);
        if (waiting.size() < chosen.size() || questions.isEmpty()) throw Refused.conflict("task.heir.not-waiting");
        if (questions.size() > 1) throw new Refused("task.heir.one-unit");
        var question = questions.getFirst();
        var to = question.heirs().stream()
                .filter(unit -> unit.id().equals(heir))
                .findFirst()
                .orElseThrow(() -> new Refused("task.heir.not-an-heir"));
        give(by, question, to);
        return heir.value();
    }

    private void give(Actor by, Question question, Unit heir) {
        var from = question.unit();
        var words = (question.why().isEmpty() ? "" : question.why() + ". ") + "Giao cho " + heir.nameInSentence();
        var ids = question.duties().stream().map(Waiting::id).toList();
        history.add(ids, Happening.HEIR_CHOSEN, by, words, null);
        for (var id : ids)
            trail.record(
                    Deed.of("task.heir-chosen", "task", id).with("from", from).with("to", heir.id()));
        if (from.equals(heir.id())) return;
        history.add(store.giveParts(ids, from, heir.id()), Happening.MOVED, by, words, null);
        var stay = successions.foldInto(heir, from, ids, words, LocalDate.now(clock));
        store.give(stay, heir.id());
        stay.forEach(id -> events.publishEvent(new TaskEvent.AssignmentMoved(id, heir.id(), from, by.unit())));
    }
}
