package vn.luytre.assessment.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.luytre.assessment.Decision;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.standard.ClassBand;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.document.Basis;
import vn.luytre.document.Block;
import vn.luytre.document.Block.Inscription.Rank;
import vn.luytre.document.Distribution;
import vn.luytre.document.Letterhead;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.OfficialType;
import vn.luytre.document.Signature;
import vn.luytre.document.wording.Numbers;
import vn.luytre.organization.Unit;

/** «Giấy công nhận» of one object: a page to be signed, sealed and hung up. */
final class CertificateDocument {
    private CertificateDocument() {}

    static OfficialDocument of(
            Season season, Decision decision, Review review, Unit office, String bare, String place) {
        var body = new ArrayList<Block>();
        body.add(new Block.Inscription(Rank.LINE, chair(office) + " công nhận"));
        body.add(new Block.Inscription(Rank.NAME, review.title()));
        if (!review.unit().equals(review.object()) && !place.isEmpty())
            body.add(new Block.Inscription(Rank.LINE, place));
        return new OfficialDocument(
                OfficialType.CERTIFICATE,
                new Letterhead(null, committee(office), null, "", bare, decision.day()),
                result(season, review),
                new Basis(null, List.of(by(decision, office))),
                body,
                new Distribution(List.of(), List.of(), ""),
                new Signature(List.of(), List.of("CHỦ TỊCH"), ""),
                List.of());
    }

    /** «Theo Quyết định số …». */
    private static String by(Decision decision, Unit office) {
        return "Theo Quyết định số " + decision.number() + " " + OfficialDate.Style.WORDS.write(decision.day())
                + " của " + chair(office);
    }

    /** Who decides: the chair of the committee of a place. */
    static String chair(Unit office) {
        return office.kind().isPlace() ? "Chủ tịch " + committee(office) : office.name();
    }

    static String committee(Unit office) {
        return office.kind().isPlace() ? "Ủy ban nhân dân " + office.nameInSentence() : office.name();
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
        return "Đạt " + Numbers.plain(Objects.requireNonNullElse(review.points(), BigDecimal.ZERO)) + " điểm, "
                + (grade == null ? "" : "xếp loại " + names(season).getOrDefault(grade, grade) + ", ")
                + subject(season);
    }

    static Map<String, String> names(Season season) {
        return season.standard().classes().stream()
                .collect(Collectors.toMap(band -> band.grade().name(), ClassBand::name));
    }
}
