package vn.luytre.activity.offline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.Activity;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.Subject;
import vn.luytre.organization.UnitId;

/**
 * An activity as a device keeps it and the server tells it.
 *
 * @param key made by the device with the record
 * @param id of one that the server has; null for a new one
 * @param version that the device saw; null for a new one
 * @param command made by the device with the change, so that it is made once; null for a new one
 * @param subjects «SITE:7»; null where a page from before sends none of its links: they stay as they were
 * @param proofs how many the server has
 * @param names that the server tells: of «duty:5», «campaign:3», «directive:…», «SITE:7»
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
        @Nullable Long duty,
        @Nullable Long campaign,
        @Nullable String programme,
        @Nullable UUID directive,
        @Nullable List<@Nullable String> subjects,
        @Nullable SortedMap<String, BigDecimal> measures,
        int proofs,
        @Nullable Map<String, String> names) {
    static SyncRecord of(Activity activity, Map<String, String> names) {
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
                draft.duty(),
                draft.campaign(),
                draft.programme().name(),
                draft.programme().directive(),
                draft.subjects().stream().map(Subject::toString).toList(),
                draft.measures(),
                activity.proofs(),
                names);
    }

    /** Its numbers, where it has any. */
    SortedMap<String, BigDecimal> amounts() {
        var amounts = new TreeMap<String, BigDecimal>();
        Objects.requireNonNullElse(measures, new TreeMap<String, BigDecimal>()).forEach((code, amount) -> {
            if (amount != null) amounts.put(code, amount);
        });
        return amounts;
    }

    /**
     * What somebody wrote.
     *
     * @param before what the server has; what the device does not ask for stays as it was
     */
    Draft draft(UnitId unit, LocalDate day, @Nullable Draft before) {
        var kept = subjects == null ? before : null;
        var served = Objects.requireNonNullElse(subjects, List.<@Nullable String>of());
        var document = kept == null ? directive : kept.programme().directive();
        return new Draft(
                text(kind),
                unit,
                area == null ? unit : new UnitId(area),
                text(spot),
                day,
                planned,
                text(title),
                text(words),
                amounts(),
                kept == null ? duty : kept.duty(),
                kept == null ? campaign : kept.campaign(),
                new Programme(text(programme).strip(), document),
                kept == null ? Draft.sorted(Subject.parseAll(served)) : kept.subjects());
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
