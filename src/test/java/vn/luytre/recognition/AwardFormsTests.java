package vn.luytre.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.luytre.calendar.RulePack;

/** The forms of commendation that ship. */
class AwardFormsTests {
    private final AwardForms forms = new AwardForms();

    @Test
    void thePackFitsItsSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text("forms.schema.json"));
        assertThat(schema.validate(text("forms.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("forms: [{ code: X }]", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void everyFormHasAnIndicatorOfItsOwnASourceAndPapers() {
        assertThat(forms.all())
                .extracting(AwardForm::indicator)
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(forms.all()).allSatisfy(form -> {
            assertThat(form.source()).isNotBlank();
            assertThat(form.file()).isNotEmpty();
        });
    }

    @Test
    void aBrokenPackNamesFileLineAndRule() throws IOException {
        var broken = text("forms.yaml").replace("decided_by: GOVERNMENT", "decided_by: KING");
        var bytes = new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> AwardForms.read(RulePack.read("tinh.yaml", bytes)))
                .hasMessageContaining("tinh.yaml")
                .hasMessageContaining("decided_by")
                .hasMessageContaining("KING");
    }

    @Test
    void aTenureHoldsForDecisionsOfItsTimeAndYearsInHardAreasCountTwice() {
        var medal = forms.of("ky-niem-chuong");
        assertThat(medal.once()).isTrue();
        assertThat(medal.counted(8, 4)).isEqualTo(16);
        var old = medal.tenure("lanh-dao-cu").orElseThrow();
        assertThat(old.mayHold(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(old.mayHold(LocalDate.of(2026, 1, 1))).isFalse();
        var now = medal.tenure("lanh-dao").orElseThrow();
        assertThat(now.mayHold(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(now.mayHold(LocalDate.of(2026, 1, 1))).isTrue();
    }

    private static String text(String file) throws IOException {
        try (var stream = AwardFormsTests.class.getResourceAsStream("/rules/recognition/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
