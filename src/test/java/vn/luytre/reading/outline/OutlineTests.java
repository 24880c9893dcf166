package vn.luytre.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.words.Words;

class OutlineTests {
    static List<Spec> labels() {
        return Spec.load("outline/label.spec");
    }

    static List<Spec> outlines() {
        return Spec.documents("outline/outline.spec");
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aLabelIsToldFromNumbersAndDates(Spec spec) {
        assertThat(label(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void itemsLieInEachOtherAsTheirLabelsSay(Spec spec) {
        assertThat(outline(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    /** «number 1»: rank and text of the label that opens the line. */
    static List<String> label(String line) {
        var words = Words.of(line);
        var label = new LabelReader(words).at(0, words.size());
        if (label == null) return List.of();
        return List.of(label.rank().name().toLowerCase(java.util.Locale.ROOT) + " " + label.text());
    }

    /** Every stretch of the body in a line: «- …» before the first item, «II.4 …» an item, «II.4+ …» what follows it, «end …». */
    static List<String> outline(String document) {
        var text = PreparedText.of(SourceText.of("spec", document));
        var outline = OutlineReader.read(text, text.parts().body(), text.parts().foot());
        var shown = new ArrayList<String>();
        outline.preamble().forEach(stretch -> shown.add("- " + said(text, stretch)));
        outline.items().forEach(item -> show(text, item, shown));
        outline.closing().forEach(stretch -> shown.add("end " + said(text, stretch)));
        return shown;
    }

    private static void show(PreparedText text, Item item, List<String> shown) {
        shown.add(item.path() + " " + said(text, item.said()));
        item.further().forEach(stretch -> shown.add(item.path() + "+ " + said(text, stretch)));
        item.tables()
                .forEach(table ->
                        shown.add(item.path() + " table of " + table.rows().size()));
        item.children().forEach(child -> show(text, child, shown));
    }

    private static String said(PreparedText text, Item.Stretch stretch) {
        return text.words().between(stretch.from(), stretch.to());
    }
}
