package vn.luytre.task.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.document.Annex;
import vn.luytre.document.Basis;
import vn.luytre.document.Block;
import vn.luytre.document.Cell;
import vn.luytre.document.Distribution;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.OfficialType;
import vn.luytre.document.Recipient;
import vn.luytre.document.Table;
import vn.luytre.document.wording.Numbers;

/** A {@link ChasingLetter} as an official document, to be finished in a word processor. */
public final class LetterDocument {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("TT", null, 6, Table.Column.Side.CENTER),
            Table.Column.text("Đơn vị", 20),
            Table.Column.text("Nhiệm vụ được giao", 45),
            new Table.Column("Thời hạn", null, 15, Table.Column.Side.CENTER),
            new Table.Column("Số ngày quá hạn", null, 14, Table.Column.Side.CENTER));

    private static final int MOST_WITHIN = 5;

    private final ChasingLetter letter;

    private LetterDocument(ChasingLetter letter) {
        this.letter = letter;
    }

    public static OfficialDocument of(ChasingLetter letter) {
        return new LetterDocument(letter).document();
    }

    private OfficialDocument document() {
        return new OfficialDocument(
                OfficialType.LETTER,
                letter.office(),
                "đôn đốc thực hiện nhiệm vụ quá hạn",
                Basis.NONE,
                body(),
                new Distribution(
                        letter.units().toList(),
                        List.of(Recipient.of("Như trên")),
                        letter.drafter().isEmpty() ? "VT" : "VT, " + letter.drafter()),
                letter.signature(),
                hasAnnex()
                        ? List.of(new Annex("Danh mục nhiệm vụ quá hạn", Annex.Page.LANDSCAPE, List.of(table())))
                        : List.of());
    }

    /** A long list stands behind the letter, so that the signature is on its first page. */
    private boolean hasAnnex() {
        return letter.late().size() > MOST_WITHIN;
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(opening()));
        if (!hasAnnex()) body.add(table());
        body.add(new Block.Paragraph(request()));
        return body;
    }

    private String opening() {
        return "Qua theo dõi việc thực hiện các nhiệm vụ được giao, đến hết ngày " + date(letter.asOf()) + " còn "
                + Numbers.counted(letter.late().size()) + " nhiệm vụ của "
                + Numbers.counted(letter.units().count()) + " đơn vị đã quá thời hạn mà chưa có kết quả, cụ thể "
                + (hasAnnex() ? "tại Phụ lục kèm theo." : "như sau:");
    }

    private String request() {
        return letter.office().issuer()
                + " đề nghị các đơn vị khẩn trương thực hiện và báo cáo kết quả; trường hợp chưa hoàn"
                + " thành, nêu rõ lý do và đề xuất thời hạn hoàn thành, gửi về trước ngày "
                + date(letter.answerBy().plusDays(1)) + "./.";
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (var late : letter.late()) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(late.unit()),
                    Cell.of(late.source().isEmpty() ? late.sentence() : late.sentence() + " (" + late.source() + ")"),
                    Cell.of(date(late.due())),
                    Cell.of(late.days())));
        }
        return new Table(COLUMNS, 2, rows);
    }

    private static String date(LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }
}
