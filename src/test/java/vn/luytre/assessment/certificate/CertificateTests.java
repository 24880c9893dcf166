package vn.luytre.assessment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.ApprovedPaper;
import vn.luytre.assessment.AssessmentModuleTest;
import vn.luytre.assessment.MadeUpProvince;
import vn.luytre.assessment.MadeUpProvince.Place;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Seasons;
import vn.luytre.document.pdf.NotPrinted;
import vn.luytre.document.pdf.PdfPrinter;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitKind;

/** What is signed and sealed at the end of a season. */
@AssessmentModuleTest
class CertificateTests {
    private static final int LONGEST_NAME = 200;

    @Autowired
    private MadeUpProvince made;

    @Autowired
    private People people;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Papers papers;

    private byte[] certificate(String name) {
        var place = made.place();
        var area = people.unit(UnitKind.VILLAGE, name, place.commune());
        var season = made.open(place);
        return papers.certificate(season, made.decided(season, area, place.commune(), place.commune()));
    }

    @Test
    void theCertificateIsAsItWasApproved() throws IOException {
        ApprovedPaper.isAsApproved("assessment/certificate", certificate("Thôn Đình"));
    }

    @Test
    void thatOfAClassificationSaysPointsAndNoClassWithoutThresholds() throws IOException {
        var place = made.place();
        var agency = people.unit(UnitKind.AGENCY, "Trạm Khuyến nông Tre Ngà", place.commune());
        var season = made.open(place, "phan-loai-510", 2026);
        var review = made.decided(season, agency, place.commune(), place.commune());
        assertThat(ApprovedPaper.shown(papers.certificate(season, review)))
                .containsPattern("Đạt \\d+ điểm, phân loại phong trào .* năm 2026")
                .doesNotContain("chưa có ngưỡng");
    }

    @Test
    void theDecisionWithItsListIsAsItWasApproved() throws IOException {
        var place = made.place();
        var season = made.open(place);
        var review = decided(place, season);
        var decision =
                seasons.decision(Objects.requireNonNull(review.decision())).orElseThrow();
        ApprovedPaper.isAsApproved("assessment/decision", papers.decision(season, decision));
    }

    private Review decided(Place place, Season season) {
        return made.decided(season, place.areas().getFirst(), place.commune(), place.commune());
    }

    @Test
    void itIsOnePageInLandscapeWithARoomToSignHoweverLongTheName() throws IOException, NotPrinted {
        try (var printer = new PdfPrinter()) {
            assumeTrue(printer.isInstalled(), "LibreOffice (soffice) is not installed.");
            for (var name : new String[] {"Thôn Đình", longName()}) {
                var pdf = printer.print(certificate(name));
                keep(name, pdf);
                try (var pages = Loader.loadPDF(pdf)) {
                    assertThat(pages.getNumberOfPages()).isEqualTo(1);
                    var box = pages.getPage(0).getMediaBox();
                    assertThat(Math.round(box.getWidth())).isEqualTo(842);
                    assertThat(Math.round(box.getHeight())).isEqualTo(595);
                    assertThat(new PDFTextStripper().getText(pages).replaceAll("\\s+", " "))
                            .contains(name, "GIẤY CÔNG NHẬN", "CHỦ TỊCH", "12/QĐ-UBND", "Vào sổ số");
                }
            }
        }
    }

    private static String longName() {
        var name = "Khu dân cư số 7" + " và các ngõ, xóm liền kề".repeat(10);
        return name.substring(0, LONGEST_NAME).strip();
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = System.getProperty("keep");
        if (folder != null) Files.write(Path.of(folder, name.length() + ".pdf"), pdf);
    }
}
