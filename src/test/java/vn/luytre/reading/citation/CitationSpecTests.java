package vn.luytre.reading.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Citation;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.header.HeaderReader;

class CitationSpecTests {
    @ParameterizedTest
    @MethodSource
    void findsWhatTheSpecSays(Spec spec) {
        assertThat(shown(read(spec.text()))).containsExactlyElementsOf(spec.expected());
    }

    static Stream<Spec> findsWhatTheSpecSays() {
        return Stream.of("numbers", "titles", "titled", "relations", "document")
                .flatMap(name -> Spec.load("citation/" + name + ".spec").stream());
    }

    @Test
    void theDocumentItselfIsNoCitation() {
        var text = prepared(
                "Số: 12/KH-UBND ⏎ Kim Sơn, ngày 5/3/2032 ⏎ ⏎ KẾ HOẠCH ⏎ Ra quân dịp Tết ⏎ ⏎ I. MỤC ĐÍCH ⏎ 1. Giữ yên xóm làng. ⏎ Nơi nhận: ⏎ "
                        + "- Lưu: VT. ⏎ ⏎ PHỤ LỤC ⏎ DANH SÁCH ⏎ (Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2032 của UBND tỉnh)");
        assertThat(CitationReader.read(text, HeaderReader.read(text)).all()).isEmpty();
    }

    @Test
    void everySpanReproducesItsText() {
        String raw = "Thực hiện **Kế hoạch số 12/KH-\nUBND** ngày\n05/3/2032 của UBND tỉnh về giữ gìn trật tự.";
        var text = PreparedText.of(SourceText.of("spec", raw));
        var mention = CitationReader.read(text, Header.EMPTY)
                .all()
                .getFirst()
                .mentions()
                .getFirst();
        String stretch = raw.substring(mention.full().start(), mention.full().end());
        assertThat(stretch.replace("*", "").replaceAll("\\s+", " "))
                .isEqualTo(mention.full().text());
    }

    @Test
    void aLongTextOfNearMissesIsRead() {
        var many = prepared("Kế hoạch số và Luật Bảo vệ, Nghị quyết giữa ".repeat(60_000));
        // Far more than it needs on any machine: only time that grows with the square misses it.
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CitationReader.read(many, Header.EMPTY));
    }

    private static Citations read(String text) {
        return CitationReader.read(prepared(text), Header.EMPTY);
    }

    private static PreparedText prepared(String text) {
        return PreparedText.of(SourceText.of("spec", text.replace(" ⏎ ", "\n")));
    }

    private static List<String> shown(Citations citations) {
        var lines = new ArrayList<String>();
        for (var citation : citations.all()) {
            lines.add(shown(citation));
            for (var mention : citation.mentions()) {
                String rest = mention.full()
                        .text()
                        .substring(mention.head().text().length())
                        .strip();
                lines.add("   «" + mention.head().text() + "» «" + rest + "»".strip());
            }
            for (var relation : citation.relations()) lines.add("   " + relation.type() + " " + relation.target());
        }
        for (var relation : citations.ofDocument()) {
            lines.add("document " + relation.type() + " " + relation.target() + " «"
                    + relation.span().text() + "»");
        }
        for (var warning : citations.warnings()) lines.add("warning " + warning.code());
        return lines.stream().map(String::strip).toList();
    }

    private static String shown(Citation citation) {
        String sureness = citation.confidence() == Confidence.CERTAIN
                ? ""
                : " (" + citation.confidence().word() + ")";
        return citation.id() + " " + citation.type() + " | " + citation.canonical() + " | " + citation.date() + " | "
                + citation.issuer() + " | " + citation.title() + sureness;
    }
}
