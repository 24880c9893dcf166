package vn.luytre.recognition;

import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What other modules may react to. Who is commended stands in none of it. */
public sealed interface RecognitionEvent extends AuditedEvent {
    UnitId unit();

    /** A commendation is given, or is not any more. */
    sealed interface AwardMoved extends RecognitionEvent {
        ProposalId proposal();
    }

    private static Deed deed(String what, Object subject, UnitId unit) {
        return Deed.of("recognition." + what, "recognition", subject).with("unit", unit);
    }

    /** A proposal was begun or changed. */
    record ProposalWritten(ProposalId proposal, UnitId unit, String form) implements RecognitionEvent {
        @Override
        public Deed deed() {
            return RecognitionEvent.deed("proposal-written", proposal, unit).with("form", form);
        }
    }

    /** What proves an achievement was added or taken away. */
    record GroundChanged(ProposalId proposal, UnitId unit) implements RecognitionEvent {
        @Override
        public Deed deed() {
            return RecognitionEvent.deed("ground-changed", proposal, unit);
        }
    }

    /** A proposal has come to another state. */
    record ProposalMoved(ProposalId proposal, UnitId unit, ProposalState state) implements RecognitionEvent {
        @Override
        public Deed deed() {
            return RecognitionEvent.deed("proposal-moved", proposal, unit).with("state", state);
        }
    }

    /** Somebody was commended. */
    record AwardDecided(ProposalId proposal, UnitId unit, String form, String decision) implements AwardMoved {
        @Override
        public Deed deed() {
            return RecognitionEvent.deed("award-decided", proposal, unit)
                    .with("form", form)
                    .with("decision", decision);
        }
    }

    /** A commendation was taken back. */
    record AwardWithdrawn(ProposalId proposal, UnitId unit, boolean wasFalse) implements AwardMoved {
        @Override
        public Deed deed() {
            return RecognitionEvent.deed("award-withdrawn", proposal, unit).with("false", wasFalse);
        }
    }

    /** A unit has set how many it gives. */
    record CapSet(UnitId unit, String form, int year, int most) implements RecognitionEvent {
        @Override
        public Deed deed() {
            return RecognitionEvent.deed("cap-set", unit, unit)
                    .with("form", form)
                    .with("year", year)
                    .with("most", most);
        }
    }
}
