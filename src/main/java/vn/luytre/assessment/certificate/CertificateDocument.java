package vn.luytre.assessment.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.luytre.assessment.Decision;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.standard.ClassBand;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.document.Basis;
import vn.luytre.document.Block;
import vn.luytre.document.Distribution;
import vn.luytre.document.Letterhead;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.OfficialType;
import vn.luytre.document.Recipient;
import vn.luytre.document.Signature;
import vn.luytre.organization.Unit;

/** «Giấy công nhận» of one object. */
final class CertificateDocument {
    private CertificateDocument() {}

    static OfficialDocument of(
            Season season, Decision decision, Review review, Unit office, String bare, String place) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(committee(office) + " công nhận:"));
        body.add(new Block.Paragraph(object(review, place)));
        body.add(new Block.Paragraph(result(season, review) + "."));
        body.add(new Block.Paragraph("(Kèm theo Quyết định số " + decision.number() + " ngày "
                + OfficialDate.Style.SLASHES.write(decision.day()) + ")"));
        return new OfficialDocument(
                OfficialType.CERTIFICATE,
                head(office, bare, decision),
                subject(season),
                Basis.NONE,
                body,
                new Distribution(List.of(), List.of(Recipient.of("Đơn vị được công nhận")), "VT"),
                new Signature(List.of(), List.of("CHỦ TỊCH"), ""),
                List.of());
    }

    static String committee(Unit office) {
        return office.kind().isPlace() ? "Ủy ban nhân dân " + office.nameInSentence() : office.name();
    }

    static Letterhead head(Unit office, String bare, Decision decision) {
        return new Letterhead(null, committee(office), null, "UBND", bare, decision.day());
    }

    private static String object(Review review, String place) {
        return review.unit().equals(review.object()) || place.isEmpty()
                ? review.title()
                : review.title() + ", " + place;
    }

    static String subject(Season season) {
        return (season.standard().classes().isEmpty()
                        ? "Đạt " + lower(season.standard().name())
                        : lower(season.standard().name()))
                + " năm " + season.year();
    }

    static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String result(Season season, Review review) {
        if (season.standard().classes().isEmpty()) return subject(season);
        var grade = review.grade();
        var called = grade == null
                ? "chưa có ngưỡng xếp loại"
                : "xếp loại " + names(season).getOrDefault(grade, grade);
        return "Đạt "
                + (review.points() == null
                        ? "0"
                        : review.points().stripTrailingZeros().toPlainString().replace('.', ','))
                + " điểm, " + called + ", " + subject(season);
    }

    static Map<String, String> names(Season season) {
        return season.standard().classes().stream()
                .collect(Collectors.toMap(band -> band.grade().name(), ClassBand::name));
    }
}
