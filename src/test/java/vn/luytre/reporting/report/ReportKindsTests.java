package vn.luytre.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.luytre.calendar.RulePack;
import vn.luytre.reporting.report.ReportKind.DraftPlan;

class ReportKindsTests {
    private final ReportKinds kinds = new ReportKinds();

    @Test
    void eachKindHasSectionsThatAreNamedOnceAndItsOwnCode() {
        var codes = new HashSet<String>();
        for (var kind : kinds.all()) {
            assertThat(codes.add(kind.code())).as(kind.code()).isTrue();
            assertThat(kind.sections().stream().map(ReportKind.Section::code))
                    .as(kind.code())
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        }
    }

    @Test
    void eachIndicatorAndFormOfAReportIsThere() {
        var pack = RulePack.load("/rules/reporting/indicators.yaml");
        var known = pack.mappings("indicators").stream()
                .map(one -> one.text("code"))
                .collect(Collectors.toSet());
        var forms = RulePack.load("/rules/reporting/forms.yaml").mappings("forms").stream()
                .map(one -> one.text("code"))
                .collect(Collectors.toSet());
        for (var kind : kinds.all()) {
            assertThat(forms).as(kind.code()).containsAll(kind.forms());
            for (var annex : kind.annexes())
                if (!kind.asksForm()) assertThat(kind.forms()).as(annex.title()).containsAll(annex.forms());
            assertThat(known).as(kind.code()).containsAll(indicators(kind));
        }
    }

    private static Set<String> indicators(ReportKind kind) {
        return kind.sections().stream()
                .flatMap(section -> section.drafts().stream())
                .flatMap(plan ->
                        plan instanceof DraftPlan.Figures(var codes) ? codes.stream() : List.<String>of().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void aBrokenPackSaysWhichFileAndWhere() {
        assertThatThrownBy(() -> pack("""
                outlines:
                  - { code: a, sections: [{ code: b, instruction: c, drafts: [{ what: guess }] }] }
                kinds: []
                """))
                .hasMessageContaining(
                        "bao-cao.yaml, line 2: outlines[0]: sections[0]: drafts[0]: what: nothing is drafted as guess");
        assertThatThrownBy(() -> pack("""
                outlines: []
                kinds:
                  - { code: nam, name: n, type: REPORT, subject: s, spans: [YEAR], outline: none }
                """))
                .hasMessageContaining("bao-cao.yaml, line 3: kinds[0]: outline: no outline none");
        assertThatThrownBy(() -> pack("kinds: ["))
                .hasMessageContaining("bao-cao.yaml")
                .hasMessageContaining("line 1");
    }

    private static ReportKinds pack(String yaml) {
        return new ReportKinds(
                RulePack.read("bao-cao.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
