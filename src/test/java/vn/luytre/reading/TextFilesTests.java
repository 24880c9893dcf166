package vn.luytre.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class TextFilesTests {
    @TempDir
    Path folder;

    @Test
    void aTextIsReadToTheLetter() throws IOException {
        assertThat(textOf(file("Số: 12/CT-UBND\r\nKính gửi\t😀\n"))).isEqualTo("Số: 12/CT-UBND\r\nKính gửi\t😀\n");
    }

    @Test
    void aByteOrderMarkStaysSoThatOffsetsAreThoseOfTheFile() throws IOException {
        assertThat(textOf(file("\uFEFFSố: 12"))).isEqualTo("\uFEFFSố: 12");
    }

    @Test
    void aReplacementCharacterThatStandsInTheFileIsNoFault() throws IOException {
        assertThat(textOf(file("Kế ho\uFFFDch"))).isEqualTo("Kế ho\uFFFDch");
    }

    @Test
    void aTextIsKnownByItsBaseName() throws IOException {
        var content = read(Files.writeString(folder.resolve("chỉ thị 08.txt"), "Kính gửi"));
        assertThat(((FileContent.Text) content).source().name()).isEqualTo("chỉ thị 08.txt");
    }

    @Test
    void aMissingFileIsNamedAsSuch() {
        assertThat(reasonOf(folder.resolve("none.txt"))).isEqualTo("không có tệp này");
        assertThat(reasonOf(Path.of("/etc/passwd/none.txt"))).isEqualTo("không có tệp này");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(reasonOf(folder)).isEqualTo("là thư mục, không phải tệp");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        var file = file("Kính gửi");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root may read everything");
        assertThat(reasonOf(file)).isEqualTo("không có quyền đọc tệp này");
    }

    @Test
    void anEmptyFileAndOneOfBlanksHaveNothingToRead() throws IOException {
        assertThat(reasonOf(file(""))).isEqualTo("tệp rỗng, không có byte nào");
        assertThat(reasonOf(file(" \n\t\u00A0\r\n\u3000"))).isEqualTo("chỉ có khoảng trắng, không có chữ nào");
        assertThat(reasonOf(file("\uFEFF\n"))).isEqualTo("chỉ có khoảng trắng, không có chữ nào");
    }

    @ParameterizedTest
    @CsvSource({
        "GIF89a, là ảnh GIF;",
    })
    void aKnownFormatIsNamed(String begin, String named) throws IOException {
        assertThat(reasonOf(file(begin + "\nfollowed by something")))
                .isEqualTo(
                        named
                                + " bản này đọc TXT, Markdown, DOCX, DOC, ODT, RTF, HTML, PDF, ảnh quét (PNG, JPEG, TIFF), EML, MSG và ZIP");
    }

    @Test
    void anotherEncodingOfTextIsNamedByItsMark() throws IOException {
        assertThat(reasonOf(bytes("\uFEFFKính gửi".getBytes(UTF_16LE))))
                .isEqualTo("là văn bản UTF-16; hãy lưu lại tệp với bảng mã UTF-8");
    }

    @Test
    void aBinaryFileIsNoText() throws IOException {
        var binary =
                "không phải văn bản (tệp nhị phân); bản này đọc TXT, Markdown, DOCX, DOC, ODT, RTF, HTML, PDF, ảnh quét (PNG, JPEG, TIFF), EML, MSG và ZIP";
        assertThat(reasonOf(file("Kính gửi\0"))).isEqualTo(binary);
        assertThat(reasonOf(file("\u0001\u0002\u0003\u0004a"))).isEqualTo(binary);
    }

    @Test
    void aFewStrayControlCharactersOfAScanAreBorneWith() throws IOException {
        assertThat(read(file("Kính gửi: Sở Nội vụ\u000C\nTrang 2 \u0007 của văn bản")))
                .isInstanceOf(FileContent.Text.class);
    }

    @Test
    void invalidUtf8IsShownByByteAndLine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Số: 12\nNgày ".getBytes(UTF_8));
        int before = bytes.size();
        bytes.write(0xE1);
        bytes.writeBytes(" 5\n".getBytes(UTF_8));
        assertThat(reasonOf(bytes(bytes.toByteArray())))
                .isEqualTo("không phải văn bản UTF-8: byte thứ " + (before + 1)
                        + " (dòng 2) không hợp lệ; hãy lưu lại tệp với bảng mã UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsInvalidToo() throws IOException {
        assertThat(reasonOf(bytes(new byte[] {'a', (byte) 0xE1, (byte) 0xBB}))).contains("byte thứ 2 (dòng 1)");
    }

    @Test
    void aFileOverTheLimitIsRefusedUnread() throws IOException {
        var file = folder.resolve("large.txt");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("Kinh gui");
            large.setLength(200L * 1024 * 1024); // takes no room on disk
        }
        assertThat(reasonOf(file)).isEqualTo("quá lớn (200 MB); chỉ đọc tệp đến 20 MB");
    }

    @Test
    void aLineOfMegabytesIsNoText() throws IOException {
        assertThat(reasonOf(file("Kính gửi\n" + "a b ".repeat(512 * 1024))))
                .isEqualTo("có một dòng dài 2048 kB; chỉ đọc dòng đến 1024 kB");
    }

    @Test
    void aDeviceIsNotEvenOpened() {
        assertThat(reasonOf(Path.of("/dev/zero"))).isEqualTo("không phải tệp thường (thiết bị hoặc đường ống)");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(reasonOf(pipe)).isEqualTo("không phải tệp thường (thiết bị hoặc đường ống)");
    }

    private Path file(String text) throws IOException {
        return bytes(text.getBytes(UTF_8));
    }

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("document.txt"), bytes);
    }

    private static String textOf(Path file) {
        return ((FileContent.Text) read(file)).source().raw();
    }

    private static String reasonOf(Path file) {
        return ((FileContent.Refused) read(file)).reason();
    }

    private static FileContent read(Path file) {
        return Objects.requireNonNull(TextFiles.read(file, String.valueOf(file.getFileName())));
    }
}
