package vn.luytre.assessment.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose a step is, from a day on.
 *
 * @param who in words, «Thường trực Ban Chỉ đạo cấp xã»
 * @param confirmed false where the source is not confirmed: shown as «chưa xác nhận»
 */
public record Responsible(
        Level level,
        String who,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean confirmed) {
    /** Where it is. */
    public enum Level {
        COMMUNE,
        /** «Cấp huyện», until 30/6/2025. */
        DISTRICT,
        PROVINCE,
        /** Who manages the object: the commune in which it is, or the province where it is in none. */
        AUTHORITY
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
