package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.LibreOffice;

/** Whatever people type comes out whole, or is refused with its place. */
class HostileDocumentTests {
    private static final List<String> HOSTILE = List.of(
            "a < b & c > d \"e\" 'f' ]]> <!-- --> <w:p/> &amp; &#x1;",
            "{{trích yếu}} {{nội dung}} ${x} {{",
            "x".repeat(10_000),
            "👮🏽‍♀️ 🇻🇳 𠮷 ₫",
            "مرحبا שלום \u202Eabc\u202C",
            "Tie\u0302\u0301ng Vie\u0323\u0302t",
            "hai blank và\u00A0một\u200B",
            "=1+1; @SUM; -2");

    @Test
    void textComesOutWholeWhereverItStands() {
        for (var text : HOSTILE) {
            var file = new WrittenFile(Documents.written(everywhere(text)));
            assertThat(file.all("t").stream()
                            .filter(one -> one.getTextContent().contains(text))
                            .count())
                    .as(text)
                    .isGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void linesAndTabsOfAParagraphStay() {
        var file = new WrittenFile(Documents.written(everywhere("một\r\nhai\tba\rbốn")));
        assertThat(file.all("br")).isNotEmpty();
        assertThat(file.all("tab")).isNotEmpty();
        assertThat(file.words()).contains("mộthaibabốn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uFFFFb", "a\uD800b", "\uDC00"})
    void whatNoFileCanHoldIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> DocumentWriter.write(everywhere(text), new ByteArrayOutputStream()))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageMatching("Không ghi được ký tự U\\+[0-9A-F]{4} ở trích yếu\\.");
        var report = Documents.report();
        var blocks = new ArrayList<>(report.body());
        blocks.set(1, new Block.Points(List.of("được", text)));
        assertThatThrownBy(() -> DocumentWriter.write(with(report, blocks), new ByteArrayOutputStream()))
                .hasMessageEndingWith(" ở nội dung, khối thứ 2.");
    }

    @Test
    void aWordProcessorOpensAllOfIt(@TempDir Path folder) throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            files.add(Files.write(folder.resolve("t" + i + ".docx"), Documents.written(everywhere(HOSTILE.get(i)))));
        }
        LibreOffice.convert(files, "pdf", folder);
        for (int i = 0; i < HOSTILE.size(); i++)
            assertThat(folder.resolve("t" + i + ".pdf")).isNotEmptyFile();
    }

    private static OfficialDocument everywhere(String text) {
        var report = Documents.report();
        return new OfficialDocument(
                report.type(),
                report.head(),
                text,
                new Basis(null, List.of(text)),
                List.of(
                        new Block.Paragraph(text),
                        new Block.Item("1.", text),
                        new Block.Points(List.of(text)),
                        new Block.Heading(Block.Heading.Level.SECTION, "1", text),
                        new Table(List.of(Table.Column.text(text, 1)), 0, List.of(List.of(Cell.of(text))))),
                new Distribution(List.of(text, text), List.of(Recipient.of(text)), "VT"),
                new Signature(List.of(), List.of("Chủ tịch"), text),
                List.of());
    }

    private static OfficialDocument with(OfficialDocument document, List<Block> body) {
        return new OfficialDocument(
                document.type(),
                document.head(),
                document.subject(),
                document.basis(),
                body,
                document.distribution(),
                document.signature(),
                document.annexes());
    }
}
