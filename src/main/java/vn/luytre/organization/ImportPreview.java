package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of units would bring in, and what is wrong with it. Nothing comes in while anything is wrong. */
public record ImportPreview(List<Row> rows, List<Fault> faults) {
    /**
     * A unit of the list.
     *
     * @param number of the row in the file
     * @param parent the unit above it, as written; empty: the province of the office
     */
    public record Row(
            int number,
            @Nullable String code,
            String name,
            @Nullable UnitKind kind,
            String parent,
            LocalDate since) {}

    /**
     * Something wrong in a cell, or in a row where no column is named.
     *
     * @param column «C»; null for the whole row
     */
    public record Fault(int row, @Nullable String column, Sentence sentence) {
        /** «dòng 12, cột C: …». */
        public String text() {
            return place().text() + " " + sentence.text();
        }

        /** «dòng 12, cột C:». */
        public Sentence place() {
            return column == null
                    ? Sentence.of("import.place.row", Integer.toString(row))
                    : Sentence.of("import.place.cell", Integer.toString(row), column);
        }
    }

    /** Whether it can be brought in as it is. */
    public boolean isGood() {
        return faults.isEmpty() && !rows.isEmpty();
    }
}
