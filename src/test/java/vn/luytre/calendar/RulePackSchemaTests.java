package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackSchemaTests {
    @ParameterizedTest
    @ValueSource(strings = {"calendars", "holidays"})
    void rulePacksFitTheirSchema(String pack) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text(pack + ".schema.json"));
        assertThat(schema.validate(text(pack + ".yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("surprise: 1", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void examplesInThePackAreWhatTheCalendarComputes() {
        var calendars = ReportingCalendars.load();
        for (var entry : RulePack.load("/rules/calendars.yaml").mappings("calendars")) {
            var calendar = calendars.byId(entry.text("id")).orElseThrow();
            for (var example : entry.mappings("examples")) {
                var kind = PeriodKind.valueOf(example.text("kind"));
                assertThat(calendar.period(kind, example.number("year"), example.number("number")))
                        .as("%s %s", calendar, kind)
                        .hasToString(example.text("days"));
            }
        }
    }

    private static String text(String file) throws IOException {
        try (var stream = RulePackSchemaTests.class.getResourceAsStream("/rules/" + file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
