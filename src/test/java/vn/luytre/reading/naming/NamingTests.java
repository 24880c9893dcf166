package vn.luytre.reading.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.NamedThing;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.citation.Citations;

class NamingTests {
    static List<Spec> models() {
        return Spec.load("naming/models.spec");
    }

    static List<Spec> programmes() {
        return Spec.load("naming/programmes.spec");
    }

    static List<Spec> standards() {
        return Spec.load("naming/standards.spec");
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesTheModelsThatTheSpecSays(Spec spec) {
        assertThat(read(spec).models().stream().map(NamingTests::shown)).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void namesTheProgrammesThatTheSpecSays(Spec spec) {
        assertThat(read(spec).programmes().stream().map(NamingTests::shown)).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void namesTheStandardsThatTheSpecSays(Spec spec) {
        assertThat(read(spec).standards().stream().map(NamingTests::shown)).containsExactlyElementsOf(spec.expected());
    }

    private static NamedThings read(Spec spec) {
        var text = PreparedText.of(SourceText.of("spec", spec.text().replace('¶', '\n')));
        return NamingReader.read(text, Citations.NONE);
    }

    private static String shown(NamedThing thing) {
        var shown = new StringBuilder(thing.kind() + ": " + thing.name());
        if (thing.code() != null) shown.append(" #").append(thing.code());
        Stream.concat(thing.years().stream(), thing.dates().stream())
                .forEach(day -> shown.append(" @").append(day));
        if (thing.mentions().size() > 1)
            shown.append(" ×").append(thing.mentions().size());
        return shown.append(" [").append(thing.confidence().word()).append(']').toString();
    }
}
