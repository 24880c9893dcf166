package vn.luytre.recognition.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.OfficialDocument;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.Proposal;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.Refused;

/** Submissions, minutes and decisions as DOCX, by the template of the office. */
@Service
public class AwardPapers {
    private final Units units;
    private final OfficeTemplates templates;
    private final Clock clock;

    AwardPapers(Units units, OfficeTemplates templates, Clock clock) {
        this.units = units;
        this.templates = templates;
        this.clock = clock;
    }

    public byte[] submission(Unit unit, AwardForm form, List<Proposal> proposals) {
        return written(unit, form, proposals, AwardPaper::submission);
    }

    /** The minutes of the council, to be filled in at its meeting. */
    public byte[] meeting(Unit unit, AwardForm form, List<Proposal> proposals) {
        return written(unit, form, proposals, AwardPaper::meeting);
    }

    public byte[] decision(Unit unit, AwardForm form, List<Proposal> proposals) {
        return written(unit, form, proposals, AwardPaper::decision);
    }

    private byte[] written(
            Unit unit, AwardForm form, List<Proposal> proposals, Function<AwardPaper, OfficialDocument> kind) {
        if (proposals.isEmpty()) throw new Refused("award.paper.nobody", form.name());
        var document = kind.apply(new AwardPaper(form, proposals, office(unit), place(unit), addressee(form)));
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(document, templates.of(unit.id(), document.type()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        } catch (DocumentRefused e) {
            throw new Refused("award.paper.refused", e.sentence());
        }
        return out.toByteArray();
    }

    /** For a place its committee; a residential area has none. */
    private static String office(Unit unit) {
        boolean hasCommittee = unit.kind().isPlace() && unit.kind().level() != UnitLevel.RESIDENTIAL;
        return hasCommittee ? "Ủy ban nhân dân " + unit.nameInSentence() : unit.name();
    }

    /** «Tre Ngà» of «Xã Tre Ngà». */
    private String place(Unit unit) {
        var place = units.path(unit.id(), LocalDate.now(clock)).stream()
                .filter(one -> one.kind().isPlace() && one.kind().level() != UnitLevel.RESIDENTIAL)
                .reduce((_, last) -> last)
                .orElse(unit);
        var word = place.kind().word() + " ";
        return place.name().regionMatches(true, 0, word, 0, word.length())
                ? place.name().substring(word.length())
                : place.name();
    }

    private static String addressee(AwardForm form) {
        return switch (form.decidedBy()) {
            case COMMUNE -> "Chủ tịch Ủy ban nhân dân cấp xã";
            case PROVINCIAL_POLICE -> "Giám đốc Công an tỉnh";
            case PROVINCE -> "Chủ tịch Ủy ban nhân dân tỉnh";
            case MINISTRY -> "Bộ trưởng Bộ Công an";
            case GOVERNMENT -> "Thủ tướng Chính phủ";
        };
    }
}
