package vn.luytre.task.letter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table whose columns have fixed widths. */
final class Grid {
    private final XWPFTable table;
    private final List<Integer> widths;

    private Grid(XWPFTable table, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        var properties = table.getCTTbl().getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }

    /** Only to put things beside each other. */
    static Grid invisible(XWPFDocument document, List<Integer> widths) {
        var grid = ruled(document, 1, widths);
        grid.table.removeBorders();
        return grid;
    }

    static Grid ruled(XWPFDocument document, int rows, List<Integer> widths) {
        return new Grid(document.createTable(rows, widths.size()), widths);
    }

    /** The first row stands on each page. */
    void repeatHead() {
        table.getRow(0).setRepeatHeader(true);
    }

    XWPFTableCell cell(int row, int column) {
        var cell = table.getRow(row).getCell(column);
        cell.setWidth(String.valueOf(widths.get(column)));
        return cell;
    }

    /** The next paragraph of a cell; the first is there already. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() ? first : cell.addParagraph();
    }
}
