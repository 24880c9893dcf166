package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * «Bộ tiêu chuẩn»: what objects of some types must fulfil in a year, and who reviews, verifies and decides that.
 *
 * @param code stays while the standard changes
 * @param shortName for lists
 * @param total the points that all items together should give; null where it is passed or not
 * @param from since when it holds
 * @param until the last day; null while nothing replaced it
 * @param classes of a classification, the best first
 * @param notes what is not confirmed in it
 * @param parts what was added to what ships, by name and source
 */
public record Standard(
        String code,
        String name,
        String shortName,
        Result result,
        @Nullable BigDecimal total,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        Appealing appeal,
        List<ClassBand> classes,
        List<String> notes,
        List<String> parts,
        List<ObjectRule> objects) {
    /** How the outcome of a review is told. */
    public enum Result {
        /** «Đạt», «chưa đạt»: every criterion must hold. */
        PASS,
        /** Points of all items, and a class by thresholds. */
        POINTS
    }

    public Standard {
        classes = List.copyOf(classes);
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        objects = List.copyOf(objects);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public Optional<ObjectRule> object(ObjectType type) {
        return objects.stream().filter(one -> one.type() == type).findFirst();
    }

    /** The rule for a type that is known to be in it. */
    public ObjectRule rule(ObjectType type) {
        return object(type).orElseThrow(() -> new IllegalArgumentException(code + " has no " + type));
    }

    /** The class of so many points; none where the province has not filled in the thresholds. */
    public Optional<ClassBand> band(BigDecimal points) {
        if (!hasThresholds()) return Optional.empty();
        return classes.stream()
                .filter(band -> band.least() != null && points.compareTo(band.least()) >= 0)
                .findFirst();
    }

    /** Whether points become a class: each but the lowest must have its threshold. */
    public boolean hasThresholds() {
        return !classes.isEmpty() && classes.stream().allMatch(band -> band.least() != null);
    }

    /** What the items of a type give together. */
    public BigDecimal most(ObjectRule rule) {
        return rule.items().stream().map(Item::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same with the criteria that hold in a year. */
    public Standard in(int year) {
        return new Standard(
                code,
                name,
                shortName,
                result,
                total,
                source,
                from,
                until,
                appeal,
                classes,
                notes,
                parts,
                objects.stream().map(rule -> rule.in(year)).toList());
    }
}
