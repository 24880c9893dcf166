package vn.luytre.reading.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Award;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;

class AwardTests {
    static List<Spec> awards() {
        return Spec.load("award/awards.spec");
    }

    @ParameterizedTest
    @MethodSource("awards")
    void readsTheAwardsThatTheSpecSays(Spec spec) {
        String said = spec.text();
        String document = said.indexOf('¶') >= 0 ? said.replace('¶', '\n') : "1. " + said;
        var found = AwardReader.read(PreparedText.of(SourceText.of("spec", document)))
                .all();
        assertThat(found.stream().map(AwardTests::shown)).containsExactlyElementsOf(spec.expected());
    }

    private static String shown(Award award) {
        var amount = award.amount() == null ? null : award.amount().toPlainString();
        return Stream.of(
                        award.kind(), award.recipientType(), award.recipient(), amount, award.model(), award.locality())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" | "));
    }
}
