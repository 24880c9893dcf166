package vn.luytre.recognition.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.recognition.Ground;
import vn.luytre.recognition.RecordAddress;

/**
 * A record that may prove what a candidate did.
 *
 * @param what code of the kind of an activity, of the type of a site, of the grade of a team; null where there is none
 * @param day on which it was done, or is due
 */
public record ProvingRecord(
        Ground.Kind kind,
        long record,
        @Nullable String what,
        @Nullable LocalDate day) {
    public RecordAddress address() {
        return new RecordAddress(kind, record);
    }
}
