package vn.luytre.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.recognition.RecognitionEvent.ProposalMoved;
import vn.luytre.recognition.RecognitionEvent.ProposalWritten;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Proposals until they are before the council. Right {@code RECORD} towards the unit that proposes. */
@Service
@Transactional
public class Proposals {
    private final ProposalStore store;
    private final ProposalStepStore steps;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            ProposalStepStore steps,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(ProposalId proposal) {
        return store.find(proposal);
    }

    /** What happened to it, the last first. */
    @Transactional(readOnly = true)
    public List<ProposalStep> history(ProposalId proposal) {
        return steps.of(proposal);
    }

    /** Begins one. */
    public ProposalId begin(UUID key, Author by, NewProposal said) {
        return new ProposalId(commands.once(key, by.account(), "PROPOSAL", () -> {
            check(said);
            var id = store.add(said);
            steps.add(List.of(id.value()), "BEGUN", "", by);
            events.publishEvent(new ProposalWritten(id, said.unit(), said.form().code()));
            return id.value();
        }));
    }

    private void check(NewProposal said) {
        if (said.recipient().name().isBlank()) throw new Refused("award.no-recipient");
        if (said.achievement().summary().isBlank()) throw new Refused("award.no-achievement");
        if (said.achievement().on().isAfter(LocalDate.now(clock)))
            throw new Refused("award.day.future", said.achievement().on());
        if (!said.form().recipients().contains(said.recipient().kind()))
            throw new Refused(
                    "award.form.not-for", said.form().name(), said.recipient().kind());
        if (said.recipient() instanceof Recipient.Person person
                && !person.keepUntil().isAfter(LocalDate.now(clock))) throw new Refused("award.keep.past");
    }

    /** Says something else, while it is open. */
    public void change(UUID key, Author by, ProposalId id, int seen, NewProposal said) {
        open(key, by, id, seen, "CHANGED", before -> {
            check(said);
            store.change(id, said);
            events.publishEvent(new ProposalWritten(id, said.unit(), said.form().code()));
        });
    }

    /** Lays it before the council. */
    public void submit(UUID key, Author by, ProposalId id, int seen) {
        open(key, by, id, seen, "SUBMITTED", before -> {
            if (before.said().achievement().report().isBlank()) throw new Refused("award.no-report");
            store.submitted(id, by);
            events.publishEvent(new ProposalMoved(id, before.unit(), ProposalState.SUBMITTED));
        });
    }

    /** Gives it up. */
    public void drop(UUID key, Author by, ProposalId id, int seen) {
        open(key, by, id, seen, "DROPPED", before -> {
            store.moved(id, ProposalState.DROPPED);
            events.publishEvent(new ProposalMoved(id, before.unit(), ProposalState.DROPPED));
        });
    }

    private void open(UUID key, Author by, ProposalId id, int seen, String step, Consumer<Proposal> deed) {
        commands.once(key, by.account(), "PROPOSAL " + step + " " + id, () -> {
            var before = locked(id, seen);
            if (!before.state().isOpen()) throw Refused.conflict("award.not-open", before.state());
            deed.accept(before);
            steps.add(List.of(id.value()), step, "", by);
            return id.value();
        });
    }

    private Proposal locked(ProposalId id, int seen) {
        var found = store.lock(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
        if (found.version() != seen) throw Refused.conflict("award.meanwhile");
        return found;
    }
}
