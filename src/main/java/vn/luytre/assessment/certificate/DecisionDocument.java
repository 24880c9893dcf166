package vn.luytre.assessment.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.luytre.assessment.Decision;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Season;
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
import vn.luytre.document.wording.Numbers;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;

/** The decision that recognises objects, with their list behind it. */
final class DecisionDocument {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("TT", null, 8, Table.Column.Side.CENTER),
            Table.Column.text("Tên", 42),
            Table.Column.text("Đối tượng", 18),
            Table.Column.text("Địa bàn", 22),
            Table.Column.text("Kết quả", 10));

    private DecisionDocument() {}

    static OfficialDocument of(
            Season season,
            Decision decision,
            List<Review> objects,
            Unit office,
            String bare,
            Map<UnitId, String> names) {
        var recognised =
                objects.stream().filter(one -> one.outcome() != Outcome.NOT_MET).toList();
        var subject = CertificateDocument.subject(season);
        return new OfficialDocument(
                OfficialType.DECISION,
                head(office, bare, decision),
                "công nhận đơn vị " + CertificateDocument.lower(subject),
                new Basis(
                        CertificateDocument.chair(office),
                        List.of("Căn cứ " + season.standard().source())),
                articles(recognised.size(), subject),
                new Distribution(List.of(), List.of(Recipient.of("Như Điều 3")), "VT"),
                new Signature(List.of(), List.of("CHỦ TỊCH"), ""),
                List.of(new Annex(
                        "Danh sách đơn vị được công nhận",
                        Annex.Page.UPRIGHT,
                        List.of(table(season, recognised, names)))));
    }

    /** Its number and notation are those that were typed. */
    private static Letterhead head(Unit office, String bare, Decision decision) {
        var parts = decision.number().split("/", 2);
        var digits = parts[0].strip();
        boolean isNumber = digits.matches("[1-9]\\d{0,8}|0[1-9]");
        return new Letterhead(
                null,
                CertificateDocument.committee(office),
                isNumber ? Integer.valueOf(digits) : null,
                isNumber && parts.length == 2 ? parts[1].strip() : decision.number(),
                bare,
                decision.day());
    }

    private static List<Block> articles(int count, String subject) {
        var body = new ArrayList<Block>();
        body.add(new Block.Item(
                "Điều 1.",
                "Công nhận " + Numbers.counted(count) + " đơn vị " + CertificateDocument.lower(subject)
                        + " (danh sách kèm theo)."));
        body.add(new Block.Item("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký."));
        body.add(new Block.Item(
                "Điều 3.",
                "Thủ trưởng các cơ quan liên quan và các đơn vị có tên tại Điều 1 thi hành Quyết định này./."));
        return body;
    }

    private static Table table(Season season, List<Review> recognised, Map<UnitId, String> names) {
        var grades = CertificateDocument.names(season);
        var rows = new ArrayList<List<Cell>>();
        for (var review : recognised)
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(review.title()),
                    Cell.of(season.standard().rule(review.type()).name()),
                    Cell.of(names.getOrDefault(review.unit(), "")),
                    Cell.of(result(review, grades))));
        return new Table(COLUMNS, 2, rows);
    }

    private static String result(Review review, Map<String, String> grades) {
        if (review.outcome() == Outcome.MET) return "Đạt";
        var grade = review.grade();
        return grade == null ? "–" : grades.getOrDefault(grade, grade);
    }
}
