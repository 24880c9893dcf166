package vn.luytre.reading.naming;

import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Lists of models as tables have them: a column «Tên mô hình», one name a row, with or without quotes. */
final class ModelTables {
    private static final int LONGEST_NAME = 20;
    private static final Phrases<Boolean> HEADS =
            Phrases.set("tên mô hình", "tên gọi mô hình", "mô hình", "tên mô hình, điển hình", "tên gọi");
    private final PreparedText text;
    private final Words words;
    private final Names names;

    ModelTables(PreparedText text, Names names) {
        this.text = text;
        this.words = text.words();
        this.names = names;
    }

    void read(Block.Table table) {
        var head = table.rows().getFirst();
        for (int i = 0; i < head.cells().size(); i++) {
            if (isHead(head.cells().get(i))) column(table, i);
        }
    }

    private boolean isHead(Block.Cell cell) {
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        return !cell.isEmpty() && HEADS.after(words, from, to) == to;
    }

    private void column(Block.Table table, int column) {
        for (var row : table.rows().subList(1, table.rows().size())) {
            if (column < row.cells().size()) name(row.cells().get(column));
        }
    }

    private void name(Block.Cell cell) {
        if (cell.isEmpty()) return;
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        boolean quotes = words.isMark(from) && words.isMark(to - 1) && to - from > 2;
        int start = quotes ? from + 1 : from;
        int end = quotes ? to - 1 : to;
        if (!words.isCapital(start) || end - start > LONGEST_NAME || end - start < 2) return;
        var span = text.trimmed(start, end);
        if (span != null) names.add(span.text(), NameKind.MODEL, span, Confidence.LIKELY, "model.table");
    }
}
