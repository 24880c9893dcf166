package vn.luytre.assessment.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.luytre.assessment.Decision;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Seasons;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.pdf.NotPrinted;
import vn.luytre.document.pdf.PdfPrinter;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Writes the papers of a decision; who signs is filled in by hand. */
@Service
public class Papers {
    private final Seasons seasons;
    private final Units units;
    private final OfficeTemplates templates;
    private final PdfPrinter printer;
    private final Clock clock;

    Papers(Seasons seasons, Units units, OfficeTemplates templates, ObjectProvider<PdfPrinter> printers, Clock clock) {
        this.seasons = seasons;
        this.units = units;
        this.templates = templates;
        this.printer = printers.getIfAvailable(PdfPrinter::new);
        this.clock = clock;
    }

    /** The decision with the list of those it recognises. */
    public byte[] decision(Season season, Decision decision) {
        var objects = seasons.decided(decision.id());
        var office = unit(decision.unit(), decision.day());
        return docx(
                decision.unit(), DecisionDocument.of(season, decision, objects, office, bare(office), names(objects)));
    }

    /** The certificate of an object that was recognised; refused for others. */
    public byte[] certificate(Season season, Review review) {
        var id = review.decision();
        if (id == null || !review.state().isDecided()) throw new Refused("assessment.refused.not-decided");
        if (review.outcome() == Outcome.NOT_MET) throw new Refused("assessment.refused.not-met");
        var decision = seasons.decision(id).orElseThrow(NotFound::new);
        var office = unit(decision.unit(), decision.day());
        var place = units.findOrLast(review.unit(), decision.day())
                .map(Unit::nameInSentence)
                .orElse("");
        return docx(decision.unit(), CertificateDocument.of(season, decision, review, office, bare(office), place));
    }

    /** As pages; refused where the machine has no program for it. */
    public byte[] pdf(byte[] docx) {
        try {
            return printer.print(docx);
        } catch (NotPrinted e) {
            throw new Refused("assessment.refused.pdf", e.sentence());
        }
    }

    private byte[] docx(UnitId unit, OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(document, templates.of(unit, document.type()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        } catch (DocumentRefused e) {
            throw new Refused("assessment.refused.document", e.sentence());
        }
        return out.toByteArray();
    }

    private Unit unit(UnitId id, LocalDate day) {
        return units.findOrLast(id, day).orElseThrow(NotFound::new);
    }

    /** «Lũy Tre» of «Tỉnh Lũy Tre»: where it is signed. */
    private static String bare(Unit office) {
        var word = office.kind().word() + " ";
        return office.name().toLowerCase(Locale.ROOT).startsWith(word)
                ? office.name().substring(word.length())
                : office.name();
    }

    private Map<UnitId, String> names(List<Review> reviews) {
        var names = new HashMap<UnitId, String>();
        units.all(reviews.stream().map(Review::unit).distinct().toList(), LocalDate.now(clock))
                .forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }
}
