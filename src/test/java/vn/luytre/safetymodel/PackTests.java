package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.calendar.RulePack;

class PackTests {
    private static final Path RULES = Path.of("src/main/resources/rules/safetymodel");

    @ParameterizedTest
    @ValueSource(strings = {"types", "activeness"})
    void thePackFitsItsSchema(String part) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve(part + ".schema.json")));
        assertThat(schema.validate(Files.readString(RULES.resolve(part + ".yaml")), InputFormat.YAML))
                .isEmpty();
        assertThat(schema.validate("surprise: 1", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void theTypesThatProvincesNameAreThereEachWithAField() {
        var pack = TypePack.load();
        assertThat(pack.types()).hasSize(17).extracting(ModelType::name).contains("Camera an ninh", "5 giúp 1");
        assertThat(pack.types()).extracting(ModelType::code).doesNotHaveDuplicates();
    }

    @Test
    void aBrokenCatalogueNamesFileAndEntry() {
        assertThatThrownBy(() -> TypePack.of(pack("""
                fields: [{ code: social-order, name: 'Trật tự' }]
                types:
                  - { code: camera, name: 'Camera', field: nowhere, source: 'x' }
                """)))
                .hasMessageContaining("types.yaml")
                .hasMessageContaining("no such field: nowhere");
        assertThatThrownBy(() -> TypePack.of(pack("""
                fields: [{ code: social-order, name: 'Trật tự' }]
                types:
                  - { code: camera, name: 'Camera', field: social-order, source: 'x' }
                  - { code: camera, name: 'Camera', field: social-order, source: 'x' }
                """))).hasMessageContaining("it stands twice: camera");
    }

    private static RulePack pack(String yaml) {
        return RulePack.read("types.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theRulesOfTheIndexWeighAHundredAndValueEveryVerdict() {
        var rules = ActivenessRules.load().getFirst();
        var weights = rules.weights();
        assertThat(weights.activities() + weights.meetings() + weights.duties() + weights.review())
                .isEqualTo(100);
        assertThat(rules.reviewShares()).containsOnlyKeys(Verdict.values());
        assertThat(rules.from()).isBefore(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> new ActivenessRules.Weights(40, 40, 40, 40)).isInstanceOf(IllegalStateException.class);
    }
}
