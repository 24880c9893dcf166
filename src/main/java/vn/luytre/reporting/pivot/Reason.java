package vn.luytre.reporting.pivot;

import java.util.List;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.PeriodKey;

/**
 * What a number is made of: its parts by unit add up to it, and so do those by period.
 *
 * @param cell the number itself
 * @param counted the periods that are in it: all of the time, or the last one where only that counts
 * @param own what the unit says itself, beside those below it; nothing said where it fills in nothing
 * @param parts what is right below it
 * @param missing who has not said a number, nor that it does not apply
 */
public record Reason(
        Cell cell,
        List<PeriodKey> counted,
        Figure own,
        List<Part> parts,
        List<PeriodPart> periods,
        List<Missing> missing) {
    /**
     * What one unit below adds.
     *
     * @param hasBelow whether it can be opened further
     */
    public record Part(UnitId unit, Figure figure, int said, int expected, boolean hasBelow) {
        /** Whether somebody is missing in it. */
        public boolean isProvisional() {
            return said < expected;
        }
    }

    /** What one period adds. */
    public record PeriodPart(PeriodKey period, Figure figure, int said, int expected) {}

    /** A unit whose number is not there for some of the periods. */
    public record Missing(UnitId unit, List<PeriodKey> periods) {}
}
