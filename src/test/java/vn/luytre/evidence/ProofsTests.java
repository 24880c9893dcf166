package vn.luytre.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.TestDatabase;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

@ApplicationModuleTest(extraIncludes = {"storage", "sheet", "web", "organization", "identity", "audit"})
@TestPropertySource(properties = "luytre.jobs=false")
@Import(TestDatabase.class)
class ProofsTests {
    private static final Author OFFICER =
            new Author(new AccountId(UUID.randomUUID()), "Lê An, Phó phòng", new UnitId(1));

    @Autowired
    private Proofs proofs;

    @Autowired
    private Previews previews;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileIsKeptByWhatItIsAndByWhomItCame() {
        var text = "Biên bản họp dân.".getBytes(StandardCharsets.UTF_8);
        var kept = kept(() -> proofs.keep(CleanFile.of("biên bản.txt", text), OFFICER));
        assertThat(kept.name()).isEqualTo("biên bản.txt");
        assertThat(kept.mediaType()).isEqualTo("text/plain");
        assertThat(kept.addedBy()).isEqualTo(OFFICER.name());
        assertThat(kept.link()).isNull();
        assertThat(proofs.bytes(kept)).hasValue(text);
    }

    @Test
    void aLinkWithoutANameIsCalledAsItReads() {
        var kept = kept(() -> proofs.keep(WebLink.of(" https://tre-nga.example/tin "), " ", OFFICER));
        assertThat(kept.name()).isEqualTo("https://tre-nga.example/tin").isEqualTo(kept.link());
        assertThat(kept.hash()).isNull();
    }

    @Test
    void whatIsNoAddressOfAPageIsRefused() {
        for (var typed : List.of("", "tre-nga.example", "ftp://tre-nga.example", "javascript:alert(1)", "https://")) {
            assertThat(catchThrowableOfType(Refused.class, () -> WebLink.of(typed))
                            .messageKey())
                    .as(typed)
                    .isEqualTo("evidence.link");
        }
    }

    @Test
    void proofsComeInTheOrderInWhichTheyAreAskedFor() {
        var first = kept(() -> proofs.keep(WebLink.of("https://a.example/1"), "một", OFFICER));
        var second = kept(() -> proofs.keep(WebLink.of("https://a.example/2"), "hai", OFFICER));
        assertThat(proofs.all(List.of(second.id(), first.id()))).containsExactly(second, first);
    }

    @Test
    void aPictureGetsASmallOneThatStandsAsTheCameraSaid() throws Exception {
        var upended = Pictures.with(Pictures.encoded("jpg"), 2, Pictures.segment(0xE1, Pictures.exif(6)));
        var photo = kept(() -> proofs.keep(CleanFile.of("ảnh.jpg", upended), OFFICER));
        assertThat(photo.hasPreview()).isFalse();
        while (previews.make() > 0) {
            // until none is due
        }
        var again = proofs.find(photo.id()).orElseThrow();
        var small = ImageIO.read(new ByteArrayInputStream(proofs.preview(again).orElseThrow()));
        assertThat(List.of(small.getWidth(), small.getHeight()))
                .as("the sides have changed places")
                .containsExactly(32, 48);
    }

    @Test
    void whatCannotBeDrawnIsTriedOnce() {
        var cut = Pictures.encoded("png").clone();
        java.util.Arrays.fill(cut, 60, cut.length - 20, (byte) 0); // the frame holds, the picture does not
        var photo = kept(() -> proofs.keep(new CleanFile("hỏng.png", FileKind.PNG, cut), OFFICER));
        while (previews.make() > 0) {
            // until none is due
        }
        assertThat(proofs.find(photo.id()).orElseThrow().hasPreview()).isFalse();
        assertThat(previews.make()).isZero();
    }

    @Test
    void aLargePictureBecomesSmall() throws Exception {
        var large = new java.awt.image.BufferedImage(3000, 1500, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        var file = Files.createTempFile("large", ".png");
        try {
            ImageIO.write(large, "png", file.toFile());
            var small = ImageIO.read(new ByteArrayInputStream(PreviewMain.preview(file)));
            assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(PreviewMain.LONGEST, 160);
            assertThat(small.getRGB(5, 5)).as("white where one sees through").isEqualTo(0xFFFFFFFF);
        } finally {
            Files.delete(file);
        }
    }

    private Proof kept(Supplier<ProofId> keeping) {
        var id = Objects.requireNonNull(transaction.execute(_ -> keeping.get()));
        return proofs.find(id).orElseThrow();
    }
}
