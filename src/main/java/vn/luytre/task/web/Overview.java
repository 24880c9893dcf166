package vn.luytre.task.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import vn.luytre.organization.Unit;
import vn.luytre.task.web.LeaderScreens.Rate;
import vn.luytre.web.Paging;

/**
 * How often units are in time.
 *
 * @param path from the unit of the one who looks down to the unit whose units are shown
 * @param lines a unit each, by name; only those that owed something
 */
public record Overview(List<Unit> path, Period period, YearMonth first, YearMonth last, List<Line> lines) {
    /**
     * A unit with how it did.
     *
     * @param hasBelow whether units stand below it
     */
    public record Line(Unit unit, Rate rate, boolean hasBelow) {
        /** By a column of the table; where nothing could be judged comes last among shares. */
        static Comparator<Line> by(Paging paging) {
            Comparator<Line> order = switch (paging.column()) {
                case "owed" -> Comparator.comparingLong(line -> line.rate().owed());
                case "done" -> Comparator.comparingLong(line -> line.rate().done());
                case "late" -> Comparator.comparingLong(line -> line.rate().lateNow());
                case "share" ->
                    Comparator.comparing(
                            line -> line.rate().percent(), Comparator.nullsLast(Comparator.naturalOrder()));
                default -> (_, _) -> 0; // by name, as they come
            };
            return paging.backwards() ? order.reversed() : order;
        }
    }

    /** All lines together. */
    public Rate total() {
        return new Rate(
                0,
                lines.stream().mapToLong(line -> line.rate().owed()).sum(),
                lines.stream().mapToLong(line -> line.rate().done()).sum(),
                lines.stream().mapToLong(line -> line.rate().inTime()).sum(),
                lines.stream().mapToLong(line -> line.rate().lateNow()).sum());
    }
}
