package vn.luytre.activity;

import java.util.Locale;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.evidence.ProofId;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface ActivityEvent extends AuditedEvent {
    ActivityId activity();

    /** The unit that did it. */
    UnitId unit();

    /** «activity.activity-recorded», of the activity. */
    @Override
    default Deed deed() {
        var name = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return Deed.of("activity." + name.toLowerCase(Locale.ROOT), "activity", activity())
                .with("unit", unit());
    }

    /** It was recorded, or planned. */
    record ActivityRecorded(ActivityId activity, UnitId unit, String kind) implements ActivityEvent {
        @Override
        public Deed deed() {
            return ActivityEvent.super.deed().with("kind", kind);
        }
    }

    /** Something of it is another by now. */
    record ActivityChanged(ActivityId activity, UnitId unit, int version) implements ActivityEvent {
        @Override
        public Deed deed() {
            return ActivityEvent.super.deed().with("version", version);
        }
    }

    /** It does not count any more. */
    record ActivityWithdrawn(ActivityId activity, UnitId unit) implements ActivityEvent {}

    /** It counts again. */
    record ActivityRestored(ActivityId activity, UnitId unit) implements ActivityEvent {}

    /** Something more proves it. */
    record ProofAdded(ActivityId activity, UnitId unit, ProofId proof) implements ActivityEvent {
        @Override
        public Deed deed() {
            return ActivityEvent.super.deed().with("proof", proof.value());
        }
    }

    /** Something does not prove it any more. */
    record ProofRemoved(ActivityId activity, UnitId unit, ProofId proof) implements ActivityEvent {
        @Override
        public Deed deed() {
            return ActivityEvent.super.deed().with("proof", proof.value());
        }
    }
}
