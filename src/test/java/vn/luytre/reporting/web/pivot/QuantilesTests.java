package vn.luytre.reporting.web.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuantilesTests {
    private static final Path RULES = Path.of("src/main/resources/rules/reporting");

    private static Quantiles of(int... numbers) {
        return Quantiles.of(
                java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList());
    }

    @Test
    void classesHoldAboutAsManyNumbersEach() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).classes())
                .extracting(Quantiles.Range::last)
                .containsExactlyElementsOf(
                        Stream.of(2, 4, 6, 8, 10).map(BigDecimal::valueOf).toList());
    }

    @Test
    void equalNumbersAreInOneClass() {
        var classes = of(0, 0, 0, 0, 5);
        assertThat(classes.classes()).hasSize(2);
        assertThat(classes.indexOf(BigDecimal.ZERO)).isZero();
        assertThat(classes.indexOf(BigDecimal.valueOf(5))).isOne();
        assertThat(of(7).indexOf(BigDecimal.valueOf(7))).isZero();
        assertThat(Quantiles.of(List.of()).classes()).isEmpty();
    }

    @Test
    void theMapHasEachOfThe34ProvincesOnceAndBothArchipelagos() throws IOException {
        var map = TileMap.load();
        assertThat(map.provinces()).extracting(TileMap.Place::code).hasSize(34).doesNotHaveDuplicates();
        assertThat(map.islands()).extracting(TileMap.Place::name).containsExactly("QĐ. Hoàng Sa", "QĐ. Trường Sa");
        var places = new HashSet<String>();
        Stream.concat(map.provinces().stream(), map.islands().stream())
                .forEach(one -> assertThat(places.add(one.column() + "/" + one.row()))
                        .as(one.name())
                        .isTrue());
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve("tiles.schema.json")));
        assertThat(schema.validate(Files.readString(RULES.resolve("tiles.yaml")), InputFormat.YAML))
                .isEmpty();
    }
}
