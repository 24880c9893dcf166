package vn.luytre.reporting.pivot;

import java.util.List;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Way;

/**
 * What a number is made of: its parts by unit add up to it, and so do those by period.
 *
 * @param cell the number itself
 * @param counted the periods that are in it: all of the time, or the last one where only that counts
 * @param own what the unit says itself, beside those below it; nothing said where it fills in nothing
 * @param parts what is right below it
 * @param former on the map of a day, what came from units that are no more or gave something away; the number has it beside its own
 * @param missing who has not said a number, nor that it does not apply
 */
public record Reason(
        Cell cell,
        List<PeriodKey> counted,
        Figure own,
        List<Part> parts,
        List<PeriodPart> periods,
        List<Former> former,
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

    /** What came from another unit, whole or by weight. */
    public record Former(UnitId unit, PeriodKey period, Figure figure, Way way) {}

    /** A unit whose number is not there for some of the periods. */
    public record Missing(UnitId unit, List<PeriodKey> periods) {}
}
