package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Tables with ruled cells of fixed widths; their heads come again on each page, no row is cut by the end of one. */
final class TableMarkup {
    private static final int MOST_UPRIGHT = 8;
    private static final int MOST_LANDSCAPE = 12;

    private final Markup markup;
    private final Section section;

    TableMarkup(Markup markup, Section section) {
        this.markup = markup;
        this.section = section;
    }

    /** One that is too wide comes in parts below each other. */
    List<Element> of(Table table) {
        var made = new ArrayList<Element>();
        var parts = table.parts(section.page() == Annex.Page.LANDSCAPE ? MOST_LANDSCAPE : MOST_UPRIGHT);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 1)
                made.add(markup.paragraph("LtTablePart", "(Phần " + (i + 1) + "/" + parts.size() + ")"));
            made.add(table(parts.get(i)));
            made.add(note(parts.get(i)));
        }
        return made;
    }

    private Element note(Table table) {
        var notes = new ArrayList<String>();
        if (table.holds(Cell.Without.MISSING)) notes.add("… chưa có số liệu");
        if (table.holds(Cell.Without.NOT_APPLICABLE)) notes.add("x không áp dụng");
        return notes.isEmpty()
                ? markup.paragraph("LtGap")
                : markup.paragraph("LtTableNote", "Ghi chú: " + String.join("; ", notes) + ".");
    }

    private Element table(Table table) {
        int width = section.textWidth();
        var widths = widths(table.columns(), width);
        var made = markup.element("tbl", format(width), grid(widths));
        made.appendChild(head(table, widths));
        for (var row : table.rows()) made.appendChild(row(table, row, widths));
        return made;
    }

    private Element format(int width) {
        var total = Markup.set(markup.with("tblW", "w", width), "type", "dxa");
        return markup.element(
                "tblPr",
                markup.with("tblStyle", "val", "LtTable"),
                total,
                markup.with("jc", "val", "center"),
                markup.with("tblLayout", "type", "fixed"));
    }

    private Element grid(List<Integer> widths) {
        var grid = markup.element("tblGrid");
        for (int width : widths) grid.appendChild(markup.with("gridCol", "w", width));
        return grid;
    }

    private static List<Integer> widths(List<Table.Column> columns, int width) {
        int shares = columns.stream().mapToInt(Table.Column::share).sum();
        return columns.stream().map(column -> width * column.share() / shares).toList();
    }

    private Element head(Table table, List<Integer> widths) {
        var row =
                markup.element("tr", markup.element("trPr", markup.element("cantSplit"), markup.element("tblHeader")));
        for (int i = 0; i < widths.size(); i++) {
            var column = table.columns().get(i);
            row.appendChild(cell(widths.get(i), "LtTableHead", column.heading()));
        }
        return row;
    }

    private Element row(Table table, List<Cell> cells, List<Integer> widths) {
        var row = markup.element("tr", markup.element("trPr", markup.element("cantSplit")));
        for (int i = 0; i < cells.size(); i++) {
            row.appendChild(cell(
                    widths.get(i),
                    style(table.columns().get(i).side()),
                    cells.get(i).toString()));
        }
        return row;
    }

    private static String style(Table.Column.Side side) {
        return switch (side) {
            case LEFT -> "LtTableText";
            case CENTER -> "LtTableCenter";
            case RIGHT -> "LtTableFigure";
        };
    }

    private Element cell(int width, String style, String text) {
        var size = Markup.set(markup.with("tcW", "w", width), "type", "dxa");
        return markup.element(
                "tc",
                markup.element("tcPr", size, markup.with("vAlign", "val", "center")),
                markup.paragraph(style, text));
    }
}
