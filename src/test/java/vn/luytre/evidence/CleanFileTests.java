package vn.luytre.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.luytre.evidence.Pictures.exif;
import static vn.luytre.evidence.Pictures.place;
import static vn.luytre.evidence.Pictures.segment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.luytre.web.Refused;

class CleanFileTests {
    private static final byte[] JPEG = Pictures.encoded("jpg");
    private static final byte[] PNG = Pictures.encoded("png");
    private static final int AFTER_SOI = 2;
    private static final int AFTER_IHDR = 33;

    @Test
    void aPhotographLosesItsPlaceAndLooksTheSame() throws Exception {
        var taken = Pictures.with(JPEG, AFTER_SOI, segment(0xE1, exif(6)));
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken))
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .containsTag(GpsDirectory.TAG_LATITUDE))
                .as("it had one")
                .isTrue();
        var kept = clean(taken);
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
        assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(Pictures.tellsThePlace(kept)).isFalse();
        assertThat(Pictures.looksTheSame(JPEG, kept)).isTrue();
        assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION))
                .as("which side is up stays")
                .isEqualTo(6);
    }

    @Test
    void nothingButThePictureIsLeftOfAJpeg() {
        var kept = clean(Pictures.with(
                Arrays.copyOf(JPEG, JPEG.length),
                AFTER_SOI,
                segment(0xE1, place("http://ns.adobe.com/xap/1.0/\0")),
                segment(0xED, place("Photoshop 3.0\0")),
                segment(0xE2, place("MPF\0")),
                segment(0xE5, place("")),
                segment(0xFE, place(""))));
        assertThat(Pictures.tellsThePlace(kept)).isFalse();
        assertThat(Pictures.looksTheSame(JPEG, kept)).isTrue();
    }

    @Test
    void whatFollowsTheEndOfAPictureIsLeftOut() {
        assertThat(Pictures.tellsThePlace(clean(Pictures.with(JPEG, JPEG.length, place("ftypmp42")))))
                .isFalse();
        assertThat(Pictures.tellsThePlace(clean(Pictures.with(PNG, PNG.length, place("")))))
                .isFalse();
    }

    @Test
    void aPngKeepsOnlyChunksThatAreSeen() {
        var kept = clean(Pictures.with(
                PNG,
                AFTER_IHDR,
                Pictures.chunk("eXIf", place("")),
                Pictures.chunk("tEXt", place("")),
                Pictures.chunk("iTXt", place("XML:com.adobe.xmp")),
                Pictures.chunk("zTXt", place("")),
                Pictures.chunk("prVt", place(""))));
        assertThat(Pictures.tellsThePlace(kept)).isFalse();
        assertThat(Pictures.looksTheSame(PNG, kept)).isTrue();
    }

    @Test
    void aWebpLosesExifAndXmpAndSaysSo() {
        var kept = clean(WebpPictures.withPlace());
        assertThat(Pictures.tellsThePlace(kept)).isFalse();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("EXIF", "XMP ");
        assertThat(kept[20] & 0x0C).isZero();
    }

    @Test
    void cleaningWhatIsCleanChangesNothing() {
        var once = clean(Pictures.with(JPEG, AFTER_SOI, segment(0xE1, exif(3))));
        assertThat(clean(once)).isEqualTo(once);
        assertThat(clean(clean(PNG))).isEqualTo(clean(PNG));
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        assertThat(refusal(Arrays.copyOf(JPEG, JPEG.length / 2))).isEqualTo("evidence.damaged");
        assertThat(refusal(Arrays.copyOf(PNG, PNG.length / 2))).isEqualTo("evidence.damaged");
    }

    @Test
    void theKindIsToldByTheContentAndTheNameFollows() {
        assertThat(CleanFile.of("biên bản.pdf", JPEG).kind()).isEqualTo(FileKind.JPEG);
        assertThat(CleanFile.of("biên bản.pdf", JPEG).name()).isEqualTo("biên bản.pdf.jpg");
        assertThat(CleanFile.of("C:\\Ảnh\\ra mắt.JPEG", JPEG).name()).isEqualTo("ra mắt.JPEG");
        assertThat(CleanFile.of("ghi chú", "Đã họp.".getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("ghi chú.txt");
    }

    @Test
    void anOfficeDocumentIsToldFromAnyOtherZip() throws Exception {
        var docx = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.write(docx);
        }
        assertThat(CleanFile.of("a", docx.toByteArray()).kind()).isEqualTo(FileKind.DOCX);
        assertThat(refusal(zip("tool.exe", "MZ"))).isEqualTo("evidence.kind");
        assertThat(refusal(zip("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml")))
                .isEqualTo("evidence.kind");
    }

    @Test
    void otherFilesAreRefusedWithAdvice() {
        assertThat(refusal("MZ\0\0".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("evidence.kind");
        assertThat(refusal("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("evidence.heic");
        assertThat(refusal(new byte[0])).isEqualTo("evidence.nothing");
        assertThat(refusal(new byte[CleanFile.LARGEST + 1])).isEqualTo("evidence.too-large");
    }

    private static byte[] zip(String name, String content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] clean(byte[] bytes) {
        return CleanFile.of("ảnh", bytes).bytes();
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> CleanFile.of("tệp", bytes))
                .messageKey();
    }
}
