package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.audit.Trail;
import vn.luytre.identity.Commands;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitRelation;
import vn.luytre.organization.UnitRelations;
import vn.luytre.organization.Units;
import vn.luytre.web.Refused;

/** What units owe, and everything that is done with it. */
@Service
public class Assignments {
    private final AssignmentStore store;
    private final Commands commands;
    private final History history;
    private final Consequences consequences;
    private final Units units;
    private final UnitRelations relations;
    private final Clock clock;
    private final Trail trail;

    Assignments(
            AssignmentStore store,
            Commands commands,
            History history,
            Consequences consequences,
            Units units,
            UnitRelations relations,
            Clock clock,
            Trail trail) {
        this.store = store;
        this.commands = commands;
        this.history = history;
        this.consequences = consequences;
        this.units = units;
        this.relations = relations;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Does it once, or refuses with the rule that forbids it. Rights are asked for before, by {@link Deed}.
     *
     * @return the version of the assignment afterwards
     */
    @Transactional
    public int perform(Request request, Deed deed) {
        var what = Happening.of(deed) + " " + request.assignment();
        return Math.toIntExact(
                commands.once(request.key(), request.by().account(), what, () -> performed(request, deed)));
    }

    private int performed(Request request, Deed deed) {
        var before = store.locked(request.assignment()).orElseThrow(() -> new Refused("task.unknown"));
        if (before.version() != request.seen()) throw stale(request);
        var day = LocalDate.now(clock);
        var after = Rules.after(
                deed, new Case(before, request.by(), day, store.parts(before.id()), unit -> name(unit, day)));
        if (deed instanceof Deed.HandDown handed) checkReceivers(before, handed, day);
        store.save(after, deed.percent());
        consequences.of(deed, before, after, request.by(), day);
        return after.version();
    }

    private Refused stale(Request request) {
        return history.after(request.assignment(), request.seen())
                .map(entry -> Refused.conflict("task.stale", entry.name(), entry.happening(), entry.at()))
                .orElseGet(() -> Refused.conflict("task.stale.unknown"));
    }

    /** Handing down goes to units below, each once. */
    private void checkReceivers(Assignment whole, Deed.HandDown handed, LocalDate day) {
        for (var unit : handed.units()) {
            if (relations.between(whole.unit(), unit, day) != UnitRelation.BELOW) {
                throw new Refused("task.hand-down.not-below", name(unit, day));
            }
        }
        var having = store.having(whole.duty(), handed.units());
        if (!having.isEmpty()) throw new Refused("task.hand-down.has-it", name(having.getFirst(), day));
    }

    private String name(UnitId unit, LocalDate day) {
        return units.find(unit, day).map(Unit::name).orElseGet(unit::toString);
    }

    /** Says something about it; changes nothing, so it is never too late. */
    @Transactional
    public void comment(UUID key, Actor by, AssignmentId assignment, String text) {
        if (text.isBlank()) throw new Refused("task.comment.empty");
        commands.once(key, by.account(), Happening.COMMENTED + " " + assignment, () -> {
            history.add(List.of(assignment), Happening.COMMENTED, by, text, null);
            trail.record(vn.luytre.audit.Deed.of("task.commented", "task", assignment));
            return assignment.value();
        });
    }

    /** A letter chases them; it asks for an answer by a day. */
    @Transactional
    public void chased(List<AssignmentId> chased, Actor by, LocalDate answerBy) {
        history.add(chased, Happening.CHASED, by, "", answerBy);
    }

    /** As it stands. */
    @Transactional(readOnly = true)
    public Optional<Assignment> find(AssignmentId assignment) {
        return store.find(assignment);
    }

    /** What flows into it: n of m are done. */
    @Transactional(readOnly = true)
    public Parts parts(AssignmentId assignment) {
        return store.parts(assignment);
    }

    /** What happened to it, the oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(AssignmentId assignment) {
        return history.of(assignment);
    }

    /**
     * Notes what has become late by a day, each missed date once. Called each morning.
     *
     * @return how many
     */
    @Transactional
    public int markOverdue(LocalDate day) {
        return consequences.overdue(store.markOverdue(day));
    }

    /**
     * Makes the tally of the rates short again. Called each morning.
     *
     * @return how many months of units it was about
     */
    @Transactional
    public int foldTally() {
        return store.foldTally();
    }
}
