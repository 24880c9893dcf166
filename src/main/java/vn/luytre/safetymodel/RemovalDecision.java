package vn.luytre.safetymodel;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.document.Annex;
import vn.luytre.document.Basis;
import vn.luytre.document.Block;
import vn.luytre.document.Cell;
import vn.luytre.document.Distribution;
import vn.luytre.document.Letterhead;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.OfficialType;
import vn.luytre.document.Recipient;
import vn.luytre.document.Signature;
import vn.luytre.document.Table;

/**
 * «Quyết định thanh loại mô hình», before anybody has signed it.
 *
 * @param enactedBy who has the power to decide, in capitals in the document
 * @param grounds «Căn cứ …», each without its closing mark
 * @param lines the sites, in the order of the list
 */
public record RemovalDecision(
        Letterhead office, String enactedBy, List<String> grounds, List<Line> lines, Signature signature) {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("TT", null, 6, Table.Column.Side.CENTER),
            Table.Column.text("Mô hình", 26),
            Table.Column.text("Loại", 18),
            Table.Column.text("Điểm mô hình", 20),
            new Table.Column("Ngày ra mắt", null, 12, Table.Column.Side.CENTER),
            Table.Column.text("Lý do", 28));

    /** A site that is to go, and why. */
    public record Line(String model, String type, String place, String launched, String reason) {}

    public RemovalDecision {
        grounds = List.copyOf(grounds);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("nothing to remove");
    }

    /** The document, to be finished in a word processor. */
    public OfficialDocument document() {
        return new OfficialDocument(
                OfficialType.DECISION,
                office,
                "về việc thanh loại mô hình tự quản về an ninh, trật tự",
                new Basis(enactedBy, grounds),
                articles(),
                new Distribution(List.of(), List.of(Recipient.of("Như Điều 3")), "VT"),
                signature,
                List.of(new Annex("Danh sách điểm mô hình bị thanh loại", Annex.Page.LANDSCAPE, List.of(table()))));
    }

    private List<Block> articles() {
        return List.of(
                new Block.Item(
                        "Điều 1.",
                        "Thanh loại " + lines.size()
                                + " điểm mô hình tự quản về an ninh, trật tự hoạt động không hiệu quả (có Danh sách kèm theo)."),
                new Block.Item(
                        "Điều 2.",
                        "Ban Chủ nhiệm của các điểm mô hình bị thanh loại bàn giao hồ sơ, kinh phí, trang thiết bị còn lại"
                                + " cho đơn vị chủ quản để quản lý, sử dụng đúng quy định."),
                new Block.Item(
                        "Điều 3.",
                        "Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị và cá nhân có liên quan chịu trách"
                                + " nhiệm thi hành Quyết định này./."));
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(line.model()),
                    Cell.of(line.type()),
                    Cell.of(line.place()),
                    Cell.of(line.launched()),
                    Cell.of(line.reason())));
        }
        return new Table(COLUMNS, 2, rows);
    }
}
