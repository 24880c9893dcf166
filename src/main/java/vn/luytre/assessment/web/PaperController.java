package vn.luytre.assessment.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.luytre.assessment.Decision;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.certificate.Papers;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;

/** The papers of a decision: the decision with its list, and the certificate of each object. */
@Controller
@Needs(Right.VIEW)
class PaperController {
    private final AssessmentDesk desk;
    private final Seasons seasons;
    private final Papers papers;

    PaperController(AssessmentDesk desk, Seasons seasons, Papers papers) {
        this.desk = desk;
        this.seasons = seasons;
        this.papers = papers;
    }

    @GetMapping("/reviews/{id:\\d+}/giay-cong-nhan.docx")
    ResponseEntity<byte[]> certificate(@PathVariable long id) {
        return Attachment.of(certificateOf(id), Attachment.DOCX, "giay-cong-nhan-" + id + ".docx");
    }

    @GetMapping("/reviews/{id:\\d+}/giay-cong-nhan.pdf")
    ResponseEntity<byte[]> printedCertificate(@PathVariable long id) {
        var pdf = papers.pdf(certificateOf(id));
        return Attachment.of(pdf, MediaType.APPLICATION_PDF, "giay-cong-nhan-" + id + ".pdf");
    }

    private byte[] certificateOf(long id) {
        var review = desk.review(Right.VIEW, id);
        return papers.certificate(desk.of(review), review);
    }

    @GetMapping("/seasons/{id:\\d+}/decisions/{decision:\\d+}/quyet-dinh.docx")
    ResponseEntity<byte[]> decision(@PathVariable long id, @PathVariable long decision) {
        return Attachment.of(decisionOf(id, decision), Attachment.DOCX, "quyet-dinh-" + decision + ".docx");
    }

    @GetMapping("/seasons/{id:\\d+}/decisions/{decision:\\d+}/quyet-dinh.pdf")
    ResponseEntity<byte[]> printedDecision(@PathVariable long id, @PathVariable long decision) {
        var pdf = papers.pdf(decisionOf(id, decision));
        return Attachment.of(pdf, MediaType.APPLICATION_PDF, "quyet-dinh-" + decision + ".pdf");
    }

    private byte[] decisionOf(long id, long decision) {
        var season = desk.season(id);
        var found = seasons.decision(decision)
                .filter(one -> one.season().equals(season.id()))
                .orElseThrow(NotFound::new);
        return papers.decision(season, require(season, found));
    }

    /** The list of a decision names all its objects: it is for those who see the unit that decided. */
    private Decision require(Season season, Decision decision) {
        if (!desk.scope(season, Right.VIEW).all()) desk.require(Right.VIEW, decision.unit());
        return decision;
    }
}
