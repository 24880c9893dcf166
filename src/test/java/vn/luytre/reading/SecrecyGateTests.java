package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecrecyGateTests {
    private static final String BEFORE = "dấu chỉ độ mật «";

    @ParameterizedTest
    @MethodSource
    void refusesWhatTheSpecSays(Spec spec) {
        assertThat(marks(text(spec))).containsExactlyElementsOf(spec.expected());
    }

    static Stream<Spec> refusesWhatTheSpecSays() {
        return Spec.load("secrecy.spec").stream();
    }

    @Test
    void theNormalFormOfTheFileDoesNotMatter() {
        for (var spec : Spec.load("secrecy.spec")) {
            assertThat(marks(Normalizer.normalize(text(spec), Normalizer.Form.NFD)))
                    .as(spec.toString())
                    .isEqualTo(spec.expected());
        }
    }

    @Test
    void noLabelledDocumentIsRefused() {
        for (var document : LabelledDocument.in(LabelledDocument.OWN)) {
            assertThat(SecrecyGate.refusal(SourceText.of("", document.text())))
                    .as(document.name())
                    .isNull();
        }
    }

    @Test
    void theSentenceNamesTheLawAndSaysWhatToDo() {
        assertThat(SecrecyGate.refusal(SourceText.of("", "UBND XÃ LŨNG CÒ\nMẬT\nSố: 31/UBND")))
                .startsWith("mang dấu chỉ độ mật «MẬT». Theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15")
                .contains("01/3/2026", "mạng nội bộ độc lập", "văn thư")
                .doesNotContain("LŨNG CÒ");
    }

    private static String text(Spec spec) {
        return spec.text()
                .replace(" ⏎⏎ ", "\n\n")
                .replace(" ⏎ ", "\n")
                .replace("⇥", " ".repeat(12))
                .replace('␣', ' ');
    }

    private static List<String> marks(String text) {
        var refusal = SecrecyGate.refusal(SourceText.of("", text));
        if (refusal == null) return List.of();
        int start = refusal.indexOf(BEFORE) + BEFORE.length();
        var mark = refusal.substring(start, refusal.indexOf('»', start));
        return List.of(refusal.startsWith("có lẽ") ? mark + " ?" : mark);
    }
}
