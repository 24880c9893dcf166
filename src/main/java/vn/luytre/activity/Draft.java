package vn.luytre.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * What somebody writes of an activity.
 *
 * @param unit that does it
 * @param area where it is
 * @param spot the place within it, in free words: «Nhà văn hóa»
 * @param planned whether it is still to come
 * @param words what was done
 * @param measures numbers by the code of their measure
 * @param duty of which it is a part
 * @param campaign within which it is
 * @param subjects what it serves
 */
public record Draft(
        String kind,
        UnitId unit,
        UnitId area,
        String spot,
        LocalDate day,
        boolean planned,
        String title,
        String words,
        SortedMap<String, BigDecimal> measures,
        @Nullable Long duty,
        @Nullable Long campaign,
        Programme programme,
        SortedSet<Subject> subjects) {
    public Draft {
        spot = spot.strip();
        title = title.strip();
        words = words.strip();
        var plain = new TreeMap<String, BigDecimal>();
        measures.forEach((measure, amount) -> plain.put(measure, plain(amount)));
        measures = Collections.unmodifiableSortedMap(plain);
        subjects = Collections.unmodifiableSortedSet(sorted(subjects));
    }

    /** «7» and «7,0» are one. */
    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** In the order in which they are written. */
    public static SortedSet<Subject> sorted(Iterable<Subject> subjects) {
        var sorted = new TreeSet<Subject>((one, other) -> one.toString().compareTo(other.toString()));
        subjects.forEach(sorted::add);
        return sorted;
    }

    /** The same with other numbers. */
    public Draft with(SortedMap<String, BigDecimal> others) {
        return new Draft(
                kind, unit, area, spot, day, planned, title, words, others, duty, campaign, programme, subjects);
    }

    /** The same by another name. */
    public Draft named(String other) {
        return new Draft(
                kind, unit, area, spot, day, planned, other, words, measures, duty, campaign, programme, subjects);
    }

    /** One with nothing but what each must have. */
    public static Draft of(String kind, UnitId unit, LocalDate day, String title, Map<String, BigDecimal> measures) {
        return new Draft(
                kind,
                unit,
                unit,
                "",
                day,
                false,
                title,
                "",
                new TreeMap<>(measures),
                null,
                null,
                Programme.NONE,
                sorted(java.util.List.of()));
    }
}
