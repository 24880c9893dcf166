package vn.luytre.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.LibreOffice;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;

/** Files made to do harm, or spoiled: each is refused with a reason. */
@Timeout(60)
class HostileFilesTests {
    private static final String BROKEN = "tệp hỏng hoặc không trọn vẹn; hãy xin lại bản gốc";

    @TempDir
    Path folder;

    @Test
    void aBombOfZeroesIsNotUnfolded() throws IOException {
        var zeroes = new byte[1 << 20];
        Arrays.fill(zeroes, (byte) ' ');
        var file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) zip.write(zeroes);
        }
        assertThat(refusal(file)).isEqualTo("khi giải nén thì lớn bất thường (trên 64 MB); không đọc");
    }

    @Test
    void entitiesAreNotUnfoldedAndNothingIsFetched() throws IOException {
        var laughs = """
                <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w='w'><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:document>
                """;
        assertThat(refusal(zip("laughs.docx", "word/document.xml", laughs)))
                .contains("DTD")
                .contains("an toàn");
    }

    @Test
    void tenThousandPagesAreRefused() throws IOException {
        assertThat(refusal(Made.pdf(10_000, folder.resolve("long.pdf")))).startsWith("có 10000 trang;");
    }

    @Test
    void blankPagesHaveNoText() throws IOException {
        assertThat(refusal(Made.pdf(2, folder.resolve("blank.pdf")))).isEqualTo("không có chữ nào");
    }

    @Test
    void aLockedPdfAsksForItsLockToBeTakenOff() throws IOException {
        assertThat(refusal(Made.lockedPdf(folder.resolve("locked.pdf")))).startsWith("có mật khẩu;");
    }

    @Test
    void aLockedDocxAsksForItsLockToBeTakenOff() throws IOException {
        var file = folder.resolve("locked.docx");
        try (var parts = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            parts.writeFilesystem(out);
        }
        assertThat(refusal(file)).startsWith("có mật khẩu;");
    }

    @Test
    void halfAFileIsBroken() throws IOException {
        var whole = Files.readAllBytes(Made.letter(folder));
        var half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(half)).isEqualTo(BROKEN);
        var pdf = Files.write(folder.resolve("half.pdf"), "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(pdf)).isEqualTo(BROKEN);
        var doc = Files.write(folder.resolve("half.doc"), new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        assertThat(refusal(doc)).isEqualTo(BROKEN);
    }

    @Test
    void theNameDoesNotMatter() throws IOException {
        var file = Files.move(Made.letter(folder), folder.resolve("letter.pdf"));
        assertThat(read(file)).isInstanceOf(FileContent.Text.class);
    }

    @Test
    void otherFilesOfOfficesAreNamed() throws IOException {
        assertThat(refusal(zip("a.xlsx", "xl/workbook.xml", "<workbook/>"))).contains("bảng tính Excel");
    }

    @Test
    void pagesThatContainThemselvesEnd() throws IOException {
        var pdf = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>> endobj
                3 0 obj <</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>> endobj
                trailer <</Root 1 0 R>>
                """;
        assertThat(refusal(Files.writeString(folder.resolve("loop.pdf"), pdf))).isNotBlank();
    }

    @Test
    void formsThatDrawThemselvesEnd() throws IOException {
        var pdf = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 500 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>> endobj
                4 0 obj <</Length 5>> stream
                /X Do
                endstream endobj
                5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 11>> stream
                /X Do /X Do
                endstream endobj
                trailer <</Root 1 0 R>>
                """;
        assertThat(refusal(Files.writeString(folder.resolve("forms.pdf"), pdf))).contains("quá phức tạp");
    }

    @Test
    void aDocumentOfOldWordMayEndAnywhere() throws Exception {
        var made = Made.letter(folder);
        LibreOffice.convert(List.of(made), "doc", folder);
        var whole = Files.readAllBytes(folder.resolve("letter.doc"));
        try (var files = new DocumentFiles()) {
            for (int i = 1; i <= 20; i++) {
                var cut = Files.write(folder.resolve("cut" + i + ".doc"), Arrays.copyOf(whole, whole.length * i / 21));
                assertThat(files.read(cut)).isNotNull();
            }
            assertThat(files.read(folder.resolve("letter.doc"))).isInstanceOf(FileContent.Text.class);
        }
    }

    private Path zip(String name, String part, String content) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static FileContent read(Path file) {
        try (var files = new DocumentFiles()) {
            return files.read(file);
        }
    }

    private static String refusal(Path file) {
        return ((FileContent.Refused) read(file)).reason();
    }
}
