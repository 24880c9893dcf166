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

    /** Reads the table where a list of awards was announced before it and a column holds recipients. */
    static void read(
            PreparedText text, AwardList awards, Block.Table list, @Nullable String kind, @Nullable String type) {
        if (kind == null) return;
        var table = new AwardTable(text, awards, Columns.of(text.words(), list, 1), kind, type);
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
        if (isSection(from, to)) return;
        var recipient = Recipient.at(text, from, to, type);
        if (recipient != null) {
            var money = money(cells);
            awards.add(
                    kind,
                    recipient,
                    said(cells, models),
                    locality(cells, from, to),
                    money,
                    money == null ? Confidence.LIKELY : Confidence.CERTAIN,
                    "award.table");
        }
    }

    private boolean isSection(int from, int to) {
        var hit = AwardKind.TYPES.longestAt(words, from, to);
        if (hit == null || hit.after() < to && words.isWord(hit.after())) return false;
        type = hit.meaning();
        return true;
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
