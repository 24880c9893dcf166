package vn.luytre.activity.offline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.Activity;

/**
 * An activity as a device keeps it and the server tells it.
 *
 * @param key made by the device with the record
 * @param id of one that the server has; null for a new one
 * @param version that the device saw; null for a new one
 * @param command made by the device with the change, so that it is made once; null for a new one
 * @param proofs how many the server has
 */
record SyncRecord(
        @Nullable UUID key,
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable UUID command,
        @Nullable String kind,
        @Nullable Long unit,
        @Nullable Long area,
        @Nullable String spot,
        @Nullable LocalDate day,
        boolean planned,
        @Nullable String title,
        @Nullable String words,
        @Nullable String programme,
        @Nullable SortedMap<String, BigDecimal> measures,
        int proofs) {
    static SyncRecord of(Activity activity) {
        var draft = activity.draft();
        return new SyncRecord(
                activity.key(),
                activity.id().value(),
                activity.version(),
                null,
                draft.kind(),
                draft.unit().value(),
                draft.area().value(),
                draft.spot(),
                draft.day(),
                draft.planned(),
                draft.title(),
                draft.words(),
                draft.programme().name(),
                draft.measures(),
                activity.proofs());
    }

    /** Its numbers, where it has any. */
    SortedMap<String, BigDecimal> amounts() {
        var amounts = new TreeMap<String, BigDecimal>();
        Objects.requireNonNullElse(measures, new TreeMap<String, BigDecimal>()).forEach((code, amount) -> {
            if (amount != null) amounts.put(code, amount);
        });
        return amounts;
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
