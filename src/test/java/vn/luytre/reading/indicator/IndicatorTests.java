package vn.luytre.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Header;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.award.AwardReader;

class IndicatorTests {
    private static final String TARGETS = "I. CHỈ TIÊU\n\n";

    static List<Spec> figures() {
        return Spec.load("indicator/figures.spec");
    }

    static List<Spec> tables() {
        return Spec.load("indicator/tables.spec");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void readsTheFiguresThatTheSpecSays(Spec spec) {
        String text = spec.text();
        check(spec, text.indexOf('¶') >= 0 ? text : TARGETS + "1. " + text);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsTheCellsThatTheSpecSays(Spec spec) {
        check(spec, TARGETS + spec.text());
    }

    private static void check(Spec spec, String document) {
        var text = PreparedText.of(SourceText.of("spec", document.replace('¶', '\n')));
        var found = IndicatorReader.read(text, Header.EMPTY, AwardReader.read(text));
        assertThat(found.stream().map(IndicatorTests::shown)).containsExactlyElementsOf(spec.expected());
    }

    private static String shown(Indicator indicator) {
        var shown = new StringBuilder(number(indicator.value()) + " " + indicator.unit());
        shown.append(" «").append(indicator.span().text()).append("» ").append(indicator.kind());
        if (indicator.of() != null) shown.append(" of ").append(number(indicator.of()));
        if (indicator.percent() != null)
            shown.append(' ').append(number(indicator.percent())).append('%');
        var change = indicator.comparison();
        if (change != null) shown.append(shown(change));
        if (indicator.scope() != null) shown.append(" @ ").append(indicator.scope());
        return shown.toString();
    }

    private static String shown(Indicator.Comparison change) {
        String base = change.base() == null ? "" : " so với " + change.base();
        return " | " + change.direction() + " " + number(change.value()) + " " + change.unit() + base;
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "?" : value.stripTrailingZeros().toPlainString();
    }
}
