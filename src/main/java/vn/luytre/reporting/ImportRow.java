package vn.luytre.reporting;

import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;

/** A row of an imported file. */
public sealed interface ImportRow {
    /** Where a figure goes. */
    record Cell(UnitId unit, PeriodKey period, Line line) {}

    /**
     * A number.
     *
     * @param number in the smallest unit of its indicator
     */
    record Amount(Cell cell, long number) implements ImportRow {}

    /** That it does not apply. */
    record Exempt(Cell cell) implements ImportRow {}

    /**
     * Why it was not taken.
     *
     * @param line in the file, from 1
     * @param column from 1
     * @param messageKey the sentence, which gets the text of the cell
     */
    record Fault(long line, int column, String messageKey, String text) implements ImportRow {}
}
