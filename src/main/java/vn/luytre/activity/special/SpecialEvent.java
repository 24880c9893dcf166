package vn.luytre.activity.special;

import vn.luytre.activity.ActivityId;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;

/** What is done with findings and places. */
public sealed interface SpecialEvent extends AuditedEvent {
    /** An inspection found something. */
    record FindingAdded(ActivityId activity, long finding) implements SpecialEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.finding-added", "activity", activity).with("finding", finding);
        }
    }

    /** It did not find it. */
    record FindingRemoved(ActivityId activity, long finding) implements SpecialEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.finding-removed", "activity", activity).with("finding", finding);
        }
    }

    /** A unit is to do something about it. */
    record FindingFollowed(ActivityId activity, long finding, long duty) implements SpecialEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.finding-followed", "activity", activity)
                    .with("finding", finding)
                    .with("duty", duty);
        }
    }

    /** A festival is held at one place more. */
    record PlaceAdded(ActivityId activity, long place) implements SpecialEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.place-added", "activity", activity).with("place", place);
        }
    }

    /** Or at one less. */
    record PlaceRemoved(ActivityId activity, long place) implements SpecialEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.place-removed", "activity", activity).with("place", place);
        }
    }
}
