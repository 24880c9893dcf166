package vn.luytre.recognition.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.document.Annex;
import vn.luytre.document.Basis;
import vn.luytre.document.Block;
import vn.luytre.document.Cell;
import vn.luytre.document.Distribution;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Mandate;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.OfficialType;
import vn.luytre.document.Recipient;
import vn.luytre.document.Signature;
import vn.luytre.document.Table;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.Proposal;

/**
 * A submission, minutes of the council or a decision about proposals of one form, with the list as its annex: a draft that the records office numbers.
 *
 * @param office in whose name it is written: «Ủy ban nhân dân xã Tre Ngà»
 * @param place «địa danh»
 * @param addressee to whom a submission goes
 */
public record AwardPaper(AwardForm form, List<Proposal> proposals, String office, String place, String addressee) {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("TT", null, 6, Table.Column.Side.CENTER),
            Table.Column.text("Tập thể, cá nhân", 24),
            Table.Column.text("Chức vụ, đơn vị", 22),
            Table.Column.text("Thành tích", 38),
            Table.Column.text("Thời điểm", 12));

    /** With room for what the council says of each. */
    private static final List<Table.Column> ASKED = List.of(
            new Table.Column("TT", null, 6, Table.Column.Side.CENTER),
            Table.Column.text("Tập thể, cá nhân", 22),
            Table.Column.text("Chức vụ, đơn vị", 18),
            Table.Column.text("Thành tích", 30),
            Table.Column.text("Thời điểm", 10),
            Table.Column.text("Kết quả xét", 16));

    private static final String ROOM = "…".repeat(14);

    public AwardPaper {
        proposals = List.copyOf(proposals);
    }

    /** «Tờ trình». */
    public OfficialDocument submission() {
        return new OfficialDocument(
                OfficialType.SUBMISSION,
                new Letterhead(null, office, null, OfficialType.SUBMISSION.notation("UBND"), place, null),
                "về việc đề nghị tặng " + form.name(),
                Basis.NONE,
                List.of(
                        new Block.Paragraph("Căn cứ " + form.source() + ";"),
                        new Block.Paragraph("Xét thành tích trong phong trào toàn dân bảo vệ an ninh Tổ quốc, " + office
                                + " kính đề nghị " + addressee + " xem xét, tặng " + form.name() + " cho " + counted()
                                + " có tên trong danh sách kèm theo."),
                        new Block.Paragraph("Hồ sơ gồm: " + String.join("; ", form.file()) + "./.")),
                new Distribution(List.of(addressee), List.of(Recipient.of("Như trên")), "VT"),
                new Signature(List.of(new Mandate(Mandate.Mark.TM, "Ủy ban nhân dân")), List.of("Chủ tịch"), ""),
                List.of(annex()));
    }

    /** «Quyết định», with the articles of a commendation. */
    public OfficialDocument decision() {
        return new OfficialDocument(
                OfficialType.DECISION,
                new Letterhead(null, office, null, OfficialType.DECISION.notation("UBND"), place, null),
                "về việc tặng " + form.name(),
                new Basis(
                        "Chủ tịch " + office,
                        List.of("Căn cứ " + form.source(), "Căn cứ biên bản họp Hội đồng " + minutes())),
                List.of(
                        new Block.Item(
                                "Điều 1.",
                                "Tặng " + form.name() + " cho " + counted()
                                        + " đã có thành tích trong phong trào toàn dân bảo vệ an ninh Tổ quốc (danh sách kèm theo)."),
                        new Block.Item("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."),
                        new Block.Item(
                                "Điều 3.",
                                "Các cơ quan, đơn vị có liên quan và tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")),
                new Distribution(List.of(), List.of(Recipient.of("Như Điều 3")), "VT"),
                new Signature(List.of(), List.of("Chủ tịch"), ""),
                List.of(annex()));
    }

    /** «Biên bản»: what the council writes down is filled in at its meeting. */
    public OfficialDocument meeting() {
        return new OfficialDocument(
                OfficialType.MINUTES,
                new Letterhead(null, office, null, OfficialType.MINUTES.notation("HĐ"), place, null),
                "họp Hội đồng xét, đề nghị tặng " + form.name(),
                Basis.NONE,
                List.of(
                        new Block.Item("1.", "Thời gian, địa điểm: " + ROOM),
                        new Block.Item("2.", "Chủ trì: " + ROOM),
                        new Block.Item("3.", "Thư ký: " + ROOM),
                        new Block.Item("4.", "Thành viên dự họp, vắng mặt: " + ROOM),
                        new Block.Item(
                                "5.",
                                "Nội dung: Hội đồng xét đề nghị tặng " + form.name() + " (" + form.source() + ") cho "
                                        + counted() + " có tên trong danh sách kèm theo."),
                        new Block.Item("6.", "Kết quả: ghi ở cột cuối của danh sách kèm theo."),
                        new Block.Item("7.", "Ý kiến khác: " + ROOM),
                        new Block.Paragraph("Biên bản đã được thông qua tại cuộc họp./.")),
                new Distribution(List.of(), List.of(Recipient.of("Thành viên Hội đồng")), "VT"),
                new Signature(List.of(), List.of("Chủ trì"), ""),
                List.of(new Annex(
                        "Danh sách đề nghị tặng " + form.name(),
                        Annex.Page.LANDSCAPE,
                        List.of(new Table(ASKED, 2, rows(true))))));
    }

    private String minutes() {
        return String.join(
                ", ",
                proposals.stream()
                        .map(Proposal::minutes)
                        .filter(Objects::nonNull)
                        .map(one -> "số " + one.number() + " ngày " + date(one.day()))
                        .distinct()
                        .toList());
    }

    private String counted() {
        long persons = proposals.stream()
                .filter(one -> one.recipient() instanceof vn.luytre.recognition.Recipient.Person)
                .count();
        long collectives = proposals.size() - persons;
        var parts = new ArrayList<String>();
        if (collectives > 0) parts.add(two(collectives) + " tập thể");
        if (persons > 0) parts.add(two(persons) + " cá nhân");
        return String.join(" và ", parts);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private Annex annex() {
        return new Annex(
                "Danh sách tặng " + form.name(), Annex.Page.LANDSCAPE, List.of(new Table(COLUMNS, 2, rows(false))));
    }

    private List<List<Cell>> rows(boolean hasRoom) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : proposals) {
            var post = one.recipient() instanceof vn.luytre.recognition.Recipient.Person person ? person.post() : "";
            var row = new ArrayList<Cell>(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(one.recipient().name()),
                    Cell.of(post),
                    Cell.of(one.said().achievement().summary()),
                    Cell.of(date(one.said().achievement().on()))));
            if (hasRoom) row.add(Cell.of(""));
            rows.add(row);
        }
        return rows;
    }

    private static String date(LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }
}
