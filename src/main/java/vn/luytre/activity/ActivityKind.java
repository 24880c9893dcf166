package vn.luytre.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of activity: «Tuyên truyền trực tiếp», «Tuần tra», with what is counted of each.
 *
 * @param group under which people find it
 * @param special what it has beyond measures; null for most
 * @param bounds measures that cannot be more than others
 * @param counts indicators of reports that are counted from it
 * @param source where it comes from
 * @param from its first day; null if it was always there
 * @param to its last day; null while it is used
 */
public record ActivityKind(
        String code,
        Group group,
        String name,
        @Nullable Special special,
        List<Measure> measures,
        List<Bound> bounds,
        List<Counting> counts,
        String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** «Tuyên truyền»: kinds that people look for together. */
    public record Group(String code, String name, String source) {}

    /** What a kind has beyond its measures. */
    public enum Special {
        /** Findings, and what follows from them. */
        INSPECTION,
        /** Places with their programmes and gifts. */
        FESTIVAL
    }

    /**
     * A number that an activity has: «Lượt người nghe», in «lượt».
     *
     * @param decimals how many it may have
     * @param required whether one that took place must have it
     * @param largest the largest that is plausible
     * @param start what a new form begins with; null for nothing
     */
    public record Measure(
            String code,
            String name,
            String unit,
            int decimals,
            boolean required,
            int largest,
            @Nullable Integer start) {}

    /** That a part is no more than its whole: what was settled of what was disputed. */
    public record Bound(String part, String whole) {}

    /**
     * An indicator that counts this kind.
     *
     * @param measure whose sum it is; null where each activity is one
     */
    public record Counting(String indicator, @Nullable String measure) {}

    public ActivityKind {
        measures = List.copyOf(measures);
        bounds = List.copyOf(bounds);
        counts = List.copyOf(counts);
    }

    /** The measure of this code. */
    public Optional<Measure> measure(String wanted) {
        return measures.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }

    /** Whether there is this kind on a day. */
    public boolean isUsedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
