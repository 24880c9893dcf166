package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Spec;

class TimingReaderTests {
    private static final LocalDate ISSUED = LocalDate.of(2031, 2, 10);

    @ParameterizedTest
    @MethodSource
    void findsWhatTheSpecsSay(Spec spec) {
        assertThat(Shown.inText(spec.text(), ISSUED)).containsExactlyElementsOf(spec.expected());
    }

    static Stream<Spec> findsWhatTheSpecsSay() {
        return Stream.of(
                        "before",
                        "at-the-latest",
                        "until",
                        "on-day",
                        "within-period",
                        "from-to",
                        "within-span",
                        "recurring",
                        "occasion",
                        "open",
                        "more")
                .flatMap(name -> load(name).stream());
    }

    @ParameterizedTest
    @MethodSource
    void findsInCellsWhatTheSpecSays(Spec spec) {
        assertThat(Shown.inCell(spec.text(), ISSUED)).containsExactlyElementsOf(spec.expected());
    }

    static Stream<Spec> findsInCellsWhatTheSpecSays() {
        return load("cell").stream();
    }

    private static List<Spec> load(String name) {
        return Spec.load("timing/" + name + ".spec");
    }
}
