package vn.luytre.reading.file.container;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.Made;
import vn.luytre.reading.file.OpenedFile;

@Timeout(60)
class MailTests {
    private static final String BODY = "(nội dung thư)";
    private static final String WORDS = "Các thôn lắp tủ thuốc trước ngày 30/4/2031.";
    private static final String HEAD = """
            From: =?UTF-8?Q?V=C4=83n_th=C6=B0?= <vanthu@lungco.example>
            To: cacthon@lungco.example
            Subject: =?UTF-8?B?VsSDbiBi4bqjbg==?=
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void aMailWithoutAttachmentsIsItsText() throws IOException {
        var mail = HEAD + "Content-Type: text/plain; charset=UTF-8\n\n" + WORDS + "\n";
        assertThat(read(mail)).containsExactly(Map.entry(BODY, WORDS));
    }

    @Test
    void ofTwoFormsOfOneTextThePlainOneIsTakenUnlessItIsEmpty() throws IOException {
        assertThat(read(alternative(WORDS, "<p>khác</p>"))).containsExactly(Map.entry(BODY, WORDS));
        assertThat(read(alternative(" ", "<div>" + WORDS + "</div>"))).containsExactly(Map.entry(BODY, WORDS));
    }

    private static String alternative(String plain, String html) {
        return HEAD + "Content-Type: multipart/alternative; boundary=x\n"
                + part("Content-Type: text/plain; charset=utf-8", plain)
                + part("Content-Type: text/html; charset=utf-8", html)
                + "\n--x--\n";
    }

    private static String part(String fields, String content) {
        return "\n--x\n" + fields + "\n\n" + content;
    }

    private static String mixed(String... parts) {
        return HEAD + "Content-Type: multipart/mixed; boundary=x\n" + String.join("", parts) + "\n--x--\n";
    }

    @Test
    void textsAreReadInTheEncodingThatTheMailNames() throws IOException {
        var old = Charset.forName("windows-1258");
        assertThat(read(encoded("windows-1258", "Ba\u0309n na\u0300y".getBytes(old))))
                .containsValue("Bản này");
        assertThat(read(encoded("utf-16le", WORDS.getBytes(UTF_16LE)))).containsValue(WORDS);
        assertThat(read(encoded("x-tcvn-lạ", WORDS.getBytes(UTF_8))))
                .containsValue("! dùng bảng mã «x-tcvn-lạ» mà chương trình không biết");
        assertThat(read(encoded("utf-8", new byte[] {'a', (byte) 0xE1, ' '})))
                .containsValue("! không đúng bảng mã «utf-8» như thư ghi");
    }

    private static String encoded(String charset, byte[] words) {
        return HEAD + "Content-Type: text/plain; charset=\"" + charset + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(words) + "\n";
    }

    @Test
    void quotedPrintableIsUndone() throws IOException {
        var mail = HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "C=C3=A1c th=C3=B4n l=\n=E1=BA=AFp\n";
        assertThat(read(mail)).containsExactly(Map.entry(BODY, "Các thôn lắp"));
    }

    @Test
    void attachedFilesAreReadByTheirContentAndShownByTheirNames() throws IOException {
        var letter = Base64.getMimeEncoder().encodeToString(Files.readAllBytes(Made.letter(folder)));
        var word = "\nContent-Transfer-Encoding: base64";
        var found = read(mixed(
                part("Content-Type: text/plain; charset=utf-8", WORDS),
                part(
                        "Content-Disposition: attachment; filename=\"=?UTF-8?B?Y2jhu4kgdGjhu4suZG9jeA==?=\"" + word,
                        letter),
                part("Content-Disposition: attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.doc" + word, letter),
                part("Content-Type: application/octet-stream; name=\"tệp.txt\"", WORDS),
                part("Content-Disposition: attachment; filename=\"../../etc/passwd\"", WORDS)));
        assertThat(found.keySet()).containsExactly(BODY, "chỉ thị.docx", "kế hoạch.doc", "tệp.txt", "../../etc/passwd");
        assertThat(found.get("chỉ thị.docx")).contains("Số: 31/KH-UBND").isEqualTo(found.get("kế hoạch.doc"));
        assertThat(found.get("tệp.txt")).isEqualTo(WORDS);
    }

    @Test
    void aMailInAMailIsOpenedToo() throws IOException {
        var inner = HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + WORDS;
        assertThat(read(mixed(part("Content-Type: message/rfc822", inner))))
                .containsExactly(Map.entry("(thư kèm theo) › " + BODY, WORDS));
    }

    @Test
    void whatIsNoDocumentIsLeftOutByName() throws IOException {
        var mail = mixed(
                part("Content-Type: text/plain; charset=utf-8", WORDS),
                part("Content-Type: image/png; name=logo.png\nContent-ID: <1@x>", "\u0089PNG nhỏ"),
                part("Content-Disposition: attachment; filename=winmail.dat", "x"),
                part("Content-Type: text/calendar; name=hop.ics", "BEGIN:VCALENDAR"),
                part("Content-Disposition: attachment; filename=danh-thiep.VCF", "x"));
        var opened = OpenedFile.of(file(mail));
        assertThat(opened.documents()).containsExactly(Map.entry(BODY, WORDS));
        assertThat(opened.leftOut()).containsExactly("logo.png", "winmail.dat", "hop.ics", "danh-thiep.VCF");
    }

    @Test
    void aMailOfNothingIsRefused() throws IOException {
        assertThat(read(HEAD + "\n \n")).containsExactly(Map.entry("", "! không có văn bản nào bên trong"));
    }

    @Test
    void aSecretPartIsRefusedAndTheOthersAreRead() throws IOException {
        var found = read(mixed(
                part("Content-Type: text/plain; charset=utf-8", WORDS),
                part("Content-Type: text/plain; name=a.txt; charset=utf-8", "UBND XÃ LŨNG CÒ\nM Ậ T\nSố: 31/UBND")));
        assertThat(found).containsEntry(BODY, WORDS);
        assertThat(found.get("a.txt"))
                .startsWith("! mang dấu chỉ độ mật «MẬT».")
                .doesNotContain("LŨNG CÒ");
    }

    @Test
    void aLetterThatBeginsLikeAMailIsNone() throws IOException {
        var letter = "From: Văn thư\nTo: các thôn\nSubject: tủ thuốc\n\n" + WORDS;
        assertThat(read(letter)).containsExactly(Map.entry("", letter));
    }

    @Test
    void ofHalfAMailThePartThatIsCutOffIsRefused() throws IOException {
        var mail = mixed(
                part("Content-Type: text/plain; charset=utf-8", WORDS),
                part("Content-Type: text/plain; name=a.txt; charset=utf-8", WORDS));
        assertThat(read(mail.substring(0, mail.length() - 15)))
                .containsExactly(
                        Map.entry(BODY, WORDS), Map.entry("a.txt", "! thư bị cắt ngang phần này; hãy xin lại thư"));
    }

    private Map<String, String> read(String mail) throws IOException {
        return OpenedFile.of(file(mail)).documents();
    }

    private Path file(String mail) throws IOException {
        return Files.write(folder.resolve("thư.eml"), mail.getBytes(UTF_8));
    }
}
