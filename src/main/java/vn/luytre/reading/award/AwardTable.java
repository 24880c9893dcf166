package vn.luytre.reading.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.figure.Columns;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** A list of awards as a table: «| 3 | Công an xã Đồng Lách | Xã Đồng Lách | 7.800.000 |»; rows «I | TẬP THỂ» part it. */
final class AwardTable {
    private static final Phrases<String> HEADS = WordList.phrases(AwardTable.class, "columns.tsv");
    private static final Phrases<Boolean> PERSONS =
            Phrases.set("họ và tên", "họ tên", "họ, tên", "cá nhân", "tên cá nhân");
    private static final Phrases<Boolean> PRIZES =
            Phrases.set("tiền thưởng", "mức thưởng", "mức tiền thưởng", "số tiền thưởng", "mức khen thưởng");
    private static final Phrases<Boolean> SUMS = Phrases.set("tổng", "cộng", "tổng cộng", "tổng số");
    private static final String USUAL_UNIT = "đồng";
    private final PreparedText text;
    private final Words words;
    private final AwardList awards;
    private final Columns columns;
    private final int recipients;
    private final int localities;
    private final int amounts;
    private final int models;
    private final String kind;
    private @Nullable String type;

    private AwardTable(PreparedText text, AwardList awards, Columns columns, String kind, @Nullable String type) {
        this.text = text;
        this.words = text.words();
        this.awards = awards;
        this.columns = columns;
        this.kind = kind;
        this.type = type;
        this.recipients = column("recipient");
        this.localities = column("locality");
        this.amounts = column("amount");
        this.models = column("model");
        if (type == null && recipients >= 0 && columns.beginsWith(recipients, PERSONS)) this.type = AwardKind.PERSON;
    }

    /** Reads the table where a list of awards was announced before it, or a column holds money, and a column recipients. */
    static void read(
            PreparedText text, AwardList awards, Block.Table list, @Nullable String kind, @Nullable String type) {
        var columns = Columns.of(text.words(), list, 1);
        boolean prizes = columns.beginningWith(PRIZES) >= 0;
        if (kind == null && !prizes) return;
        var table = new AwardTable(text, awards, columns, kind == null ? AwardKind.COMMENDATION : kind, type);
        if (table.recipients < 0) return;
        for (var row : list.rows().subList(1, list.rows().size())) table.row(row.cells());
    }

    private int column(String meaning) {
        for (int i = 0; i < columns.size(); i++) if (columns.beginsWith(i, HEADS, meaning)) return i;
        return -1;
    }

    private void row(List<Block.Cell> cells) {
        var cell = cell(cells, recipients);
        if (cell == null) return;
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        if (SUMS.standAt(words, from) || isSection(cells, from, to)) return;
        var recipient = Recipient.at(text, from, to, type);
        if (recipient == null) return;
        var money = money(cells);
        var model = model(cells);
        var sure = money == null ? Confidence.LIKELY : Confidence.CERTAIN;
        awards.add(kind(cells, model), recipient, model, locality(cells, from, to), money, sure, "award.table");
    }

    /** «I | TẬP THỂ», «II | Cá nhân tặng Bằng khen»: nothing else in the row but its number. */
    private boolean isSection(List<Block.Cell> cells, int from, int to) {
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        var hit = AwardKind.TYPES.longestAt(words, from, to);
        boolean alone = hit != null && (hit.after() == to || !words.isWord(hit.after()));
        if (filled > 2 && !alone || !alone && recipients > 0 && cell(cells, 0) == null) return false;
        if (hit == null && !AwardKind.MODELS.standAt(words, from)) return false;
        type = hit == null ? AwardKind.COLLECTIVE : hit.meaning();
        return true;
    }

    /** The kind that a cell of the row names, else that of the whole list. */
    private String kind(List<Block.Cell> cells, @Nullable String model) {
        if (model != null) return AwardKind.SUPPORT;
        for (var cell : cells) {
            var hit = cell.isEmpty() ? null : AwardKind.KINDS.longestAt(words, words.from(cell.start()), words.size());
            if (hit != null) return hit.meaning();
        }
        return kind;
    }

    /** The cell under «Tên mô hình», or what stands between quotes after «mô hình» in another. */
    private @Nullable String model(List<Block.Cell> cells) {
        String named = said(cells, models);
        if (named != null) return named;
        for (var cell : cells) {
            if (cell.isEmpty()) continue;
            int from = words.from(cell.start());
            int to = words.from(cell.end());
            int open = AwardKind.MODELS.after(words, from, to);
            if (open > from && open + 2 < to && words.isMark(open) && words.isMark(to - 1))
                return words.between(open + 1, to - 1);
        }
        return null;
    }

    private Block.@Nullable Cell cell(List<Block.Cell> cells, int column) {
        for (var cell : cells) if (column >= 0 && !cell.isEmpty() && columns.at(cell) == column) return cell;
        return null;
    }

    private @Nullable String said(List<Block.Cell> cells, int column) {
        var cell = cell(cells, column);
        return cell == null ? null : text.clean().text().substring(cell.start(), cell.end());
    }

    private @Nullable String locality(List<Block.Cell> cells, int from, int to) {
        String said = said(cells, localities);
        return said == null ? Locality.in(words, from, to) : Locality.lower(said);
    }

    private @Nullable Money money(List<Block.Cell> cells) {
        var cell = cell(cells, amounts);
        if (cell == null) return null;
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        var figure = Figure.at(words, from, to);
        if (figure == null || figure.isFraction()) return null;
        String unit = figure.after() < to ? words.between(figure.after(), to) : columns.unit(amounts);
        return new Money(figure.value(), unit == null ? USUAL_UNIT : unit, from, to);
    }
}
