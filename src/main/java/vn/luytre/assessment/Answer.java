package vn.luytre.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an item of the standard.
 *
 * @param met null where nobody has said
 * @param part of a share
 * @param document the paper that is referred to: a number and a day, never a person
 * @param verifiedMet what the verification says; null where there was none
 */
public record Answer(
        String item,
        @Nullable Boolean met,
        @Nullable BigDecimal points,
        @Nullable Long part,
        @Nullable Long whole,
        String reason,
        String document,
        @Nullable Boolean verifiedMet,
        @Nullable BigDecimal verifiedPoints,
        String verifiedReason) {
    static Answer none(String item) {
        return new Answer(item, null, null, null, null, "", "", null, null, "");
    }

    /** What holds: the verification where there was one. */
    public @Nullable Boolean holds() {
        return verifiedMet != null ? verifiedMet : met;
    }

    /** Whether the verification says something else. */
    public boolean differs() {
        boolean inPoints = verifiedPoints != null && (points == null || verifiedPoints.compareTo(points) != 0);
        return inPoints || verifiedMet != null && !verifiedMet.equals(met);
    }

    /** Whether somebody has said something of it. */
    public boolean isGiven() {
        return met != null || points != null;
    }
}
