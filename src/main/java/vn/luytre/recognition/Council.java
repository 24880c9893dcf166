package vn.luytre.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.recognition.Proposal.Paper;
import vn.luytre.recognition.Proposal.Withdrawal;
import vn.luytre.recognition.RecognitionEvent.AwardDecided;
import vn.luytre.recognition.RecognitionEvent.AwardWithdrawn;
import vn.luytre.recognition.RecognitionEvent.ProposalMoved;
import vn.luytre.recognition.check.AwardChecks;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/**
 * What becomes of proposals: reviewed by the council (right {@code CHECK}), decided by another person than who submitted them,
 * refused, or taken back (right {@code DECIDE}).
 */
@Service
@Transactional
public class Council {
    private final ProposalStore store;
    private final ProposalStepStore steps;
    private final Grounds grounds;
    private final AwardChecks checks;
    private final Units units;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Council(
            ProposalStore store,
            ProposalStepStore steps,
            Grounds grounds,
            AwardChecks checks,
            Units units,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.grounds = grounds;
        this.checks = checks;
        this.units = units;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The council has met and agrees. */
    public void review(UUID key, Author by, List<Long> chosen, Paper minutes) {
        if (minutes.number().isBlank()) throw new Refused("award.no-minutes");
        commands.once(key, by.account(), "REVIEWED", () -> {
            notFuture(minutes.day());
            var all = all(chosen, ProposalState.SUBMITTED);
            store.reviewed(chosen, minutes);
            steps.add(chosen, "REVIEWED", minutes.number(), by);
            all.forEach(one -> events.publishEvent(new ProposalMoved(one.id(), one.unit(), ProposalState.REVIEWED)));
            return chosen.size();
        });
    }

    /** Decides all or none; the first thing that speaks against one is told. */
    public void decide(UUID key, Author by, List<Long> chosen, Paper decision) {
        if (decision.number().isBlank()) throw new Refused("award.no-decision");
        commands.once(key, by.account(), "AWARDED", () -> {
            notFuture(decision.day());
            var all = all(chosen, ProposalState.REVIEWED);
            all.forEach(one -> mayDecide(by, one));
            checks.before(all, decision.day()).stream().findFirst().ifPresent(finding -> {
                throw finding.refused();
            });
            store.awarded(chosen, decision, by);
            steps.add(chosen, "AWARDED", decision.number(), by);
            all.forEach(one -> events.publishEvent(
                    new AwardDecided(one.id(), one.unit(), one.form().code(), decision.number())));
            return chosen.size();
        });
    }

    private void notFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) throw new Refused("award.day.future", day);
    }

    private List<Proposal> all(List<Long> chosen, ProposalState state) {
        if (chosen.isEmpty()) throw new Refused("award.nobody");
        var all = store.lock(chosen);
        if (all.size() < chosen.stream().distinct().count()) throw new NotFound();
        for (var one : all)
            if (one.state() != state) throw Refused.conflict("award.other-state", one.id(), one.state());
        return all;
    }

    /** Two persons; and what is decided above the commune is not decided in its name. */
    private void mayDecide(Author by, Proposal one) {
        if (by.account().equals(one.submittedBy())) throw new Refused("award.own", one.id());
        boolean isOfCommune = units.find(by.unit(), LocalDate.now(clock))
                .filter(unit ->
                        unit.kind().level() == UnitLevel.COMMUNE || unit.kind().level() == UnitLevel.RESIDENTIAL)
                .isPresent();
        switch (one.form().decidedBy()) {
            case COMMUNE -> {}
            case PROVINCIAL_POLICE, PROVINCE, MINISTRY, GOVERNMENT -> {
                if (isOfCommune)
                    throw new Refused("award.decided-above", one.form().name());
            }
        }
    }

    /** Sends a proposal back to be mended. */
    public void giveBack(UUID key, Author by, ProposalId id, int seen, String reason) {
        move(key, by, id, seen, ProposalState.RETURNED, reason);
    }

    /** Decides that there is no award. */
    public void refuse(UUID key, Author by, ProposalId id, int seen, String reason) {
        move(key, by, id, seen, ProposalState.REFUSED, reason);
    }

    private void move(UUID key, Author by, ProposalId id, int seen, ProposalState state, String reason) {
        if (reason.isBlank()) throw new Refused("award.no-reason");
        commands.once(key, by.account(), "PROPOSAL " + state + " " + id, () -> {
            var before = locked(id, seen);
            switch (before.state()) {
                case SUBMITTED, REVIEWED -> {}
                case DRAFT, RETURNED, AWARDED, REFUSED, DROPPED, WITHDRAWN ->
                    throw Refused.conflict("award.other-state", id, before.state());
            }
            store.moved(id, state);
            steps.add(List.of(id.value()), state.name(), reason, by);
            events.publishEvent(new ProposalMoved(id, before.unit(), state));
            return id.value();
        });
    }

    private Proposal locked(ProposalId id, int seen) {
        var found = store.lock(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
        if (found.version() != seen) throw Refused.conflict("award.meanwhile");
        return found;
    }

    /**
     * Takes an award back.
     *
     * @param falseGrounds numbers of what proved it and was false
     */
    public void withdraw(
            UUID key,
            Author by,
            ProposalId id,
            int seen,
            Withdrawal withdrawal,
            List<Long> falseGrounds,
            String reason) {
        if (reason.isBlank()) throw new Refused("award.no-reason");
        if (withdrawal.decision().isBlank()) throw new Refused("award.no-decision");
        commands.once(key, by.account(), "AWARD WITHDRAWN " + id, () -> {
            notFuture(withdrawal.day());
            var before = locked(id, seen);
            if (before.state() != ProposalState.AWARDED)
                throw Refused.conflict("award.other-state", id, before.state());
            var award = before.award();
            if (award != null && withdrawal.day().isBefore(award.day()))
                throw new Refused("award.withdrawn-before", award.day());
            store.withdrawn(id, withdrawal);
            if (withdrawal.wasFalse()) grounds.areFalse(id, falseGrounds, withdrawal.day());
            steps.add(List.of(id.value()), "WITHDRAWN", reason, by);
            events.publishEvent(new AwardWithdrawn(id, before.unit(), withdrawal.wasFalse()));
            return id.value();
        });
    }
}
