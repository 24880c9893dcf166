package vn.luytre.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;

class LayoutTests {
    static List<Spec> layout() {
        return Spec.documents("layout/layout.spec");
    }

    @ParameterizedTest
    @MethodSource("layout")
    void linesBecomeParagraphsAndTables(Spec spec) {
        assertThat(blocks(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    /** Each block in one line: «p …» a paragraph, «b …» one in bold, «h2 …» a heading, «t a | b / c | d» a table. */
    static List<String> blocks(String document) {
        var clean = CleanText.of(SourceText.of("spec", document));
        return clean.blocks().stream().map(block -> shown(clean.text(), block)).toList();
    }

    private static String shown(String text, Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                kind(paragraph) + " " + text.substring(paragraph.start(), paragraph.end());
            case Block.Table table ->
                "t " + table.rows().stream().map(row -> shown(text, row)).collect(Collectors.joining(" / "));
        };
    }

    private static String shown(String text, Block.Row row) {
        return row.cells().stream()
                .map(cell -> text.substring(cell.start(), cell.end()))
                .collect(Collectors.joining(" | "));
    }

    private static String kind(Block.Paragraph paragraph) {
        if (paragraph.heading() > 0) return "h" + paragraph.heading();
        return paragraph.bold() ? "b" : "p";
    }
}
