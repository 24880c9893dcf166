package vn.luytre.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.total.Numbers;

/** Hits and non-hits of each check are in {@code checks.spec}. */
@ReportingModuleTest
class CheckingTests {
    private static final Path RULES = Path.of("src/main/resources/rules/reporting");
    private static final Path SPEC = Path.of("src/test/resources/vn/luytre/reporting/check/checks.spec");

    @Autowired
    private Catalogue catalogue;

    private final List<Check> checks = CheckPack.load();

    @Test
    void findsWhatTheSpecSaysAndNothingElse() throws IOException {
        for (var line : Files.readAllLines(SPEC)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var sides = line.split(" =>", -1);
            var form = catalogue.form(sides[0].split(":", -1)[0]).orElseThrow();
            assertThat(found(form, sides[0].substring(sides[0].indexOf(':') + 1)))
                    .as(line)
                    .isEqualTo(sides[1].strip());
        }
    }

    private String found(FigureForm form, String numbers) {
        var sides = numbers.split("\\|", -1);
        var periods = Arrays.stream(sides[0].split(";", -1))
                .map(text -> numbers(form, text))
                .toList();
        var peers = sides.length < 2
                ? List.<Numbers>of()
                : Arrays.stream(sides[1].strip().split(" ", -1))
                        .map(text -> numbers(form, text))
                        .toList();
        var known = new Known(
                form, LocalDate.of(2026, 5, 31), periods.getFirst(), periods.subList(1, periods.size()), peers);
        return Checking.find(checks, known).stream()
                .map(finding ->
                        finding.check().id() + "@" + finding.line().indicator().code())
                .collect(Collectors.joining(" "));
    }

    private static Numbers numbers(FigureForm form, String text) {
        var change = new Numbers.Change(form.width());
        for (var cell : text.strip().split(" ", -1)) {
            var parts = cell.split("=", -1);
            int at = form.lines().stream()
                    .filter(line -> line.indicator().code().equals(parts[0]))
                    .findFirst()
                    .orElseThrow()
                    .position();
            if (parts[1].equals("x")) change.exempt(at);
            else change.number(at, Long.parseLong(parts[1]));
        }
        return change.on(Numbers.EMPTY);
    }

    @Test
    void thePackFitsItsSchemaAndItsCodesAreInOneForm() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve("checks.schema.json")));
        assertThat(schema.validate(Files.readString(RULES.resolve("checks.yaml")), InputFormat.YAML))
                .isEmpty();
        for (var check : checks) {
            if (!(check.rule() instanceof Check.Parts rule)) continue;
            var codes = Stream.concat(rule.parts().stream(), Stream.of(rule.whole()))
                    .toList();
            assertThat(catalogue.forms())
                    .as(check.id())
                    .anyMatch(form -> form.asked().stream()
                            .map(line -> line.indicator().code())
                            .toList()
                            .containsAll(codes));
        }
    }

    @Test
    void aBrokenPackIsNamedWithItsFileItsLineAndItsRule() {
        var broken = """
                checks:
                  - id: tot
                    kind: missing
                    severity: warning
                    explanation: '{chi_tieu} để trống.'
                    advice: 'Nhập số.'
                  - id: hong
                    kind: zero
                    severity: warning
                    explanation: 'Bằng 0.'
                    advice: 'Xem lại.'
                """;
        assertThatThrownBy(() -> CheckPack.read("tinh.yaml", broken))
                .hasMessageStartingWith("tinh.yaml:7 (hong)")
                .hasMessageContaining("at_least");
    }
}
