package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RulePackTests {
    private static final String PACK = """
            # một bộ quy tắc
            criteria:
              - code: K1
                points: 10
              - code: K2
                points: mười
                from: 31/12/2021
            """;

    @Test
    void whatIsOfAnotherKindIsNamedWithFileLineAndEntry() {
        var fault = fault(PACK, pack -> pack.mappings("criteria").get(1).number("points"));
        assertThat(fault).hasMessage("chuẩn.yaml, line 6: criteria[1]: points: expected a whole number, found mười");
        assertThat(fault.line()).isEqualTo(6);
        assertThat(fault.place()).isEqualTo("criteria[1]: points");
    }

    @Test
    void whatIsMissingIsNamedWhereItWouldStand() {
        var fault = fault(PACK, pack -> pack.mappings("criteria").get(1).text("source"));
        assertThat(fault).hasMessage("chuẩn.yaml, line 5: criteria[1]: source: expected a text, found null");
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        assertThat(fault(PACK, pack -> pack.mappings("criteria").get(1).dateOrNull("from")))
                .hasMessageStartingWith("chuẩn.yaml, line 7: criteria[1]: from: ");
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() {
        assertThat(fault("a: 1\nb: [1, 2\nc: 3\n", _ -> {})).hasMessageStartingWith("chuẩn.yaml, line 3: ");
        assertThat(fault("- 1\n", _ -> {})).hasMessageStartingWith("chuẩn.yaml, line 1: expected a mapping");
    }

    private static RulePackFault fault(String yaml, Consumer<RulePack> use) {
        return catchThrowableOfType(
                RulePackFault.class,
                () -> use.accept(
                        RulePack.read("chuẩn.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))));
    }
}
