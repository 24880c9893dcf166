package vn.luytre.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;

class PartsTests {
    static List<Spec> parts() {
        return Spec.documents("layout/parts.spec");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void headBodyFootAndAnnexesAreToldApart(Spec spec) {
        assertThat(parts(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    /** How the first block of each part begins; a part without blocks is left out. */
    static List<String> parts(String document) {
        var clean = CleanText.of(SourceText.of("spec", document));
        var parts = Parts.of(clean);
        return List.of(
                first(clean, "body", parts.body(), parts.foot()),
                first(clean, "foot", parts.foot(), parts.annexes()),
                first(clean, "annexes", parts.annexes(), parts.end()));
    }

    private static String first(CleanText clean, String part, int from, int to) {
        if (from >= to) return part + " -";
        int start = clean.blocks().get(from).start();
        String said = clean.text().substring(start, clean.blocks().get(from).end());
        return part + " " + said.substring(0, Math.min(said.length(), 20)).strip();
    }
}
