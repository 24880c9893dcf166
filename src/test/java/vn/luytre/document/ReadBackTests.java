package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;

/** What was written is read back by the reader of documents: head, recipients, signature and the figures of tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackTests {
    private static final int DOCUMENTS = 100;

    private final DocumentFiles files = new DocumentFiles();

    @TempDir
    Path folder;

    @AfterAll
    void close() {
        files.close();
    }

    @Test
    void theHeadOfOurOwnDocumentsIsReadBack() throws IOException {
        for (var document : List.of(Documents.report(), Documents.letter(), Documents.decision())) check(document);
    }

    @Test
    void whateverIsWrittenIsReadBack() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) check(RandomDocuments.of(seed));
    }

    @Test
    void figuresOfTablesThatWereCutIntoPartsAreReadBack() throws IOException {
        var yearly = YearlyReport.made();
        assertThat(figures(read(Documents.written(yearly))))
                .hasSizeGreaterThan(18_000)
                .containsAll(RandomDocuments.figures(yearly));
    }

    @Test
    void whatBecameMoreOrLessIsReadBack() throws IOException {
        var said = read(Documents.written(Documents.report())).indicators().stream()
                .filter(one -> one.comparison() != null)
                .map(one -> one.value() + " " + one.unit() + ": " + one.comparison())
                .toList();
        assertThat(said)
                .containsExactly(
                        "1234 buổi: Comparison[direction=tăng, value=12.3, unit=%, base=cùng kỳ năm trước]",
                        "96.5 %: Comparison[direction=tăng, value=2.5, unit=điểm phần trăm, base=cùng kỳ năm trước]");
    }

    private void check(OfficialDocument document) throws IOException {
        var reading = read(Documents.written(document));
        assertThat(said(reading.header())).isEqualTo(said(document));
        assertThat(figures(reading))
                .as(new WrittenFile(Documents.written(document)).words())
                .containsAll(RandomDocuments.figures(document));
    }

    private Reading read(byte[] docx) throws IOException {
        var content = files.read(Files.write(folder.resolve("van-ban.docx"), docx));
        assertThat(content).isInstanceOf(FileContent.Text.class);
        return Reader.read(((FileContent.Text) content).source());
    }

    private static String said(Header header) {
        return String.join(
                "\n",
                "type " + value(header.docType()),
                "number " + value(header.number()),
                "place " + value(header.place()),
                "day " + value(header.date()),
                "subject " + value(header.subject()),
                "issuer " + value(header.issuingBody()),
                "to " + header.addressees().stream().map(Found::value).collect(Collectors.joining("; ")),
                "recipients "
                        + header.recipients().stream()
                                .map(ReadBackTests::recipient)
                                .collect(Collectors.joining("; ")),
                "archive " + value(header.archive()),
                "signer " + signer(Objects.requireNonNull(header.signer())));
    }

    private static String recipient(Header.Recipient recipient) {
        return recipient.name().value() + (recipient.purpose() == null ? "" : " (" + recipient.purpose() + ")");
    }

    private static String signer(Header.Signer signer) {
        return signer.titleLines().stream().map(Found::value).collect(Collectors.joining(" / ")) + " / "
                + (signer.rank() == null ? "" : signer.rank() + " ")
                + signer.name().value();
    }

    private static String value(@Nullable Found found) {
        return found == null ? "" : found.value();
    }

    private static String said(OfficialDocument document) {
        var head = document.head();
        var to = document.distribution();
        return String.join(
                "\n",
                "type " + document.type().title().toLowerCase(java.util.Locale.ROOT),
                "number " + head.numberAndNotation(),
                "place " + head.place(),
                "day " + head.day(),
                "subject " + subject(document.subject()),
                "issuer " + (head.issuer().endsWith(" tỉnh") ? head.issuer() + " " + head.place() : head.issuer()),
                "to " + String.join("; ", to.addressees()),
                "recipients "
                        + to.recipients().stream().map(Recipient::toString).collect(Collectors.joining("; ")),
                "archive " + to.archive(),
                "signer "
                        + String.join(" / ", new Said(document).lines(Placeholder.AUTHORITY))
                                .replace('\u00A0', ' ') + " / "
                        + document.signature().name());
    }

    private static String subject(String subject) {
        var bare = subject.startsWith("Về việc ") ? subject.substring("Về việc ".length()) : subject;
        return bare.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + bare.substring(1);
    }

    /** «Xã Tre Xanh: Người tham dự = 1250». */
    private static List<String> figures(Reading reading) {
        return reading.indicators().stream()
                .filter(one -> one.value() != null)
                .map(one ->
                        one.scope() + ": " + one.name() + " = " + one.value().toPlainString())
                .toList();
    }
}
