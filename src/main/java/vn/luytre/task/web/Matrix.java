package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.task.web.LeaderScreens.Cell;

/**
 * Units × duties.
 *
 * @param columns a duty each: any of its cells, which all have its sentence
 * @param units those that have any of the duties, by name
 * @param cells by unit, then by duty
 */
public record Matrix(List<Cell> columns, List<Unit> units, Map<Long, Map<Long, Cell>> cells, LocalDate today) {
    /** How a unit stands with a duty, in one sign with a word behind it. */
    public enum Sign {
        NEW,
        AT_WORK,
        REPORTED,
        RETURNED,
        OVERDUE,
        DONE,
        DONE_LATE
    }

    static Matrix of(List<Cell> cells, List<Unit> units, LocalDate today) {
        var columns = new LinkedHashMap<Long, Cell>();
        var byUnit = new LinkedHashMap<Long, Map<Long, Cell>>();
        for (var cell : cells) {
            columns.putIfAbsent(cell.duty(), cell);
            byUnit.computeIfAbsent(cell.unit(), _ -> new LinkedHashMap<>()).put(cell.duty(), cell);
        }
        var having = units.stream()
                .filter(unit -> byUnit.containsKey(unit.id().value()))
                .toList();
        return new Matrix(new ArrayList<>(columns.values()), having, byUnit, today);
    }

    /** What a unit has of a duty; null where it has nothing. */
    public @Nullable Cell cell(Unit unit, Cell column) {
        return cells.getOrDefault(unit.id().value(), Map.of()).get(column.duty());
    }

    /** The sign of a cell. */
    public Sign sign(Cell cell) {
        var due = cell.due();
        if (cell.state().isOwed() && due != null && due.isBefore(today)) return Sign.OVERDUE;
        return switch (cell.state()) {
            case ASSIGNED -> Sign.NEW;
            case ACCEPTED, IN_PROGRESS, CANCELLED -> Sign.AT_WORK; // what was taken back is no cell
            case REPORTED -> Sign.REPORTED;
            case RETURNED -> Sign.RETURNED;
            case DONE -> cell.lateSince() == null ? Sign.DONE : Sign.DONE_LATE;
        };
    }
}
