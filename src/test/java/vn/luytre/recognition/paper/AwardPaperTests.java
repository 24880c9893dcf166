package vn.luytre.recognition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.ApprovedPaper;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.OfficialDocument;
import vn.luytre.organization.UnitId;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Reader;
import vn.luytre.recognition.Achievement;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.AwardForms;
import vn.luytre.recognition.NewProposal;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Proposal.Paper;
import vn.luytre.recognition.ProposalId;
import vn.luytre.recognition.ProposalState;
import vn.luytre.recognition.Recipient;

/** Submission, minutes and decision as they were approved. */
class AwardPaperTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final AwardForm form = new AwardForms().of("giay-khen-xa");

    private AwardPaper paper() {
        return new AwardPaper(
                form,
                List.of(
                        proposal(
                                1,
                                new Recipient.Collective(
                                        Recipient.Collective.Kind.TEAM, 4, "Tổ bảo vệ ANTT thôn Đình")),
                        proposal(2, new Recipient.Person("Nguyễn Văn Mẫu", "Trưởng thôn Đình", DAY.plusYears(10)))),
                "Ủy ban nhân dân xã Tre Ngà",
                "Tre Ngà",
                "Chủ tịch Ủy ban nhân dân cấp xã");
    }

    private Proposal proposal(long id, Recipient recipient) {
        var said = new NewProposal(
                new UnitId(7),
                form,
                recipient,
                new Achievement("Dẫn đầu phong trào năm 2026", DAY, "Báo cáo."),
                null,
                Set.of(),
                null);
        return new Proposal(
                new ProposalId(id), said, ProposalState.REVIEWED, 3, null, new Paper("03/BB-HĐ", DAY), null, null);
    }

    @Test
    void thePapersAreAsTheyWereApproved() throws IOException {
        ApprovedPaper.isAsApproved("recognition/submission", written(paper().submission()));
        ApprovedPaper.isAsApproved("recognition/meeting", written(paper().meeting()));
        ApprovedPaper.isAsApproved("recognition/decision", written(paper().decision()));
    }

    @Test
    void theReaderFindsWhoIsCommendedInTheDecision(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("quyet-dinh.docx"), written(paper().decision()));
        try (var files = new DocumentFiles()) {
            var content = (FileContent.Text) files.read(file);
            var header = Reader.read(content.source()).header();
            assertThat(Objects.requireNonNull(header.docType()).value()).isEqualTo("quyết định");
            assertThat(Objects.requireNonNull(header.issuingBody()).value()).isEqualTo("Ủy ban nhân dân xã Tre Ngà");
        }
    }

    private static byte[] written(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(document, out);
        } catch (DocumentRefused e) {
            throw new AssertionError(e.sentence(), e);
        }
        return out.toByteArray();
    }
}
