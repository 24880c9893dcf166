package vn.luytre.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.luytre.calendar.RulePack;

class KindPackTests {
    /** Indicators whose numbers arise from activities. */
    private static final Set<String> COUNTED = Set.of(
            "A4", "A6", "A7", "A8", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B12", "C1", "C2", "C3", "C4",
            "C5", "C6", "E4", "E5", "E7", "E8", "F6", "F7", "F8", "F9", "F10", "F11");

    @Test
    void thePackFitsItsSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text("kinds.schema.json"));
        assertThat(schema.validate(text("kinds.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("kinds: [{ code: Tuần tra }]", InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void everyIndicatorOfActivitiesIsCountedByAKindInItsOwnMeasure() {
        var indicators = RulePack.load("/rules/reporting/indicators.yaml").mappings("indicators").stream()
                .collect(Collectors.toMap(one -> one.text("code"), one -> one.text("measure")));
        var counted = new HashSet<String>();
        for (var kind : KindPack.load().kinds()) {
            for (var count : kind.counts()) {
                counted.add(count.indicator());
                assertThat(indicators).as(kind.code()).containsKey(count.indicator());
                if (count.measure() == null) continue;
                var unit = kind.measure(count.measure()).orElseThrow().unit();
                assertThat(indicators.get(count.indicator())).as(kind.code()).isEqualTo(unit);
            }
        }
        assertThat(counted).containsAll(COUNTED);
    }

    @Test
    void noMeasureOfAKindIsAskedForTwice() {
        for (var kind : KindPack.load().kinds())
            assertThat(kind.measures().stream().map(ActivityKind.Measure::code))
                    .as(kind.code())
                    .doesNotHaveDuplicates();
    }

    @Test
    void aProvinceAddsKindsOfItsOwn() {
        var own = pack("""
                kinds:
                  - code: own-boat
                    group: force
                    name: 'Tuần tra bằng thuyền'
                    measures: [{ code: shifts, name: 'Số ca', unit: 'ca', required: true, largest: 20 }]
                    counts: [{ indicator: E7, measure: shifts }]
                """);
        var kinds = KindPack.of(List.of(RulePack.load("/rules/activity/kinds.yaml"), own))
                .kinds();
        assertThat(kinds.getLast().name()).isEqualTo("Tuần tra bằng thuyền");
        assertThat(kinds.getLast().group().code()).isEqualTo("force");
    }

    @Test
    void aBrokenPackNamesItsFileItsLineAndItsEntry() {
        assertThatThrownBy(() -> KindPack.of(List.of(pack("""
                groups: [{ code: force, name: 'Lực lượng', source: 'Tỉnh' }]
                kinds:
                  - code: own-boat
                    group: force
                    name: 'Tuần tra bằng thuyền'
                    measures: []
                    counts: [{ indicator: E7, measure: boats }]
                """))))
                .hasMessageContaining("own.yaml")
                .hasMessageContaining("7")
                .hasMessageContaining("boats");
    }

    private static RulePack pack(String yaml) {
        return RulePack.read("own.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String file) throws IOException {
        try (var stream = KindPackTests.class.getResourceAsStream("/rules/activity/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
