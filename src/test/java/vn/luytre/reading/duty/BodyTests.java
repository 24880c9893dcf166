package vn.luytre.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Spec;
import vn.luytre.reading.words.Words;

class BodyTests {
    static List<Spec> bodies() {
        return Spec.load("duty/bodies.spec");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void namesOfBodiesEndWhereTheirDutyBegins(Spec spec) {
        assertThat(names(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    /** The bodies with which the line begins, written out. */
    static List<String> names(String line) {
        var words = Words.of(line);
        var bodies = new BodyReader(words);
        var row = bodies.at(0, words.size());
        if (row == null) return List.of();
        return new ActorSplitter(words, bodies)
                .split(row).stream()
                        .map(part -> Names.full(words, part.from(), part.to()))
                        .toList();
    }
}
