package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.task.web.HomeRow.HomeList;

/**
 * All that the first page shows.
 *
 * @param unit for which somebody looks
 * @param units for which that person may look
 * @param ended what became of the unit; null while it exists
 * @param orders whether the person gives orders for the unit
 */
public record HomePage(
        UnitId unit,
        List<UnitId> units,
        Map<HomeList, List<HomeRow>> lists,
        Names names,
        LocalDate today,
        @Nullable String ended,
        boolean orders) {

    /** The lines of a list. */
    public List<HomeRow> rows(HomeList list) {
        return lists.getOrDefault(list, List.of());
    }

    /** How many there are, also of those that are not shown. */
    public long found(HomeList list) {
        return rows(list).stream().mapToLong(HomeRow::found).findFirst().orElse(0);
    }

    /** Whether there are more than the lines shown are about. */
    public boolean hasMore(HomeList list) {
        return found(list) > rows(list).stream().mapToLong(HomeRow::units).sum();
    }

    /** Whether all lines shown are past their date, and there are more that nobody has counted. */
    public boolean isAllOverdue(HomeList list) {
        return overdue(list) == rows(list).size() && found(list) > overdue(list);
    }

    /** What is owed and past its date, of the lines shown. */
    public long overdue(HomeList list) {
        return rows(list).stream()
                .filter(row -> row.due() != null && row.due().isBefore(today))
                .count();
    }
}
