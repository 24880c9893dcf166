package vn.luytre.activity.offline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record that a device sent.
 *
 * @param record as the server has it; null where it has none, or not for this person
 * @param faults by field
 * @param sentence why not, for a person; empty where all is well
 */
record SyncAnswer(Outcome outcome, @Nullable SyncRecord record, List<FieldFault> faults, String sentence) {
    /** How it went. */
    enum Outcome {
        /** It is recorded, or changed. */
        KEPT(200),
        /** The key was here before; the record is what was kept then. */
        THERE(200),
        /** Somebody else changed it in between; the record is theirs. */
        CONFLICT(409),
        /** It breaks a rule. */
        REFUSED(422),
        /** It was written by somebody else than who is signed in. */
        FOREIGN(403);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** What is wrong with a field. */
    record FieldFault(String field, String sentence) {}

    static SyncAnswer of(Outcome outcome, SyncRecord record, String sentence) {
        return new SyncAnswer(outcome, record, List.of(), sentence);
    }

    static SyncAnswer refused(String sentence) {
        return new SyncAnswer(Outcome.REFUSED, null, List.of(), sentence);
    }
}
