package vn.luytre.directive.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InstrumentPackTests {
    private static final Path RULES = Path.of("src/main/resources/rules");

    @Test
    void theRulePackFitsItsSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve("instruments.schema.json")));
        var pack = Files.readString(RULES.resolve("instruments/movement.yaml"));
        assertThat(schema.validate(pack, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("surprise: 1", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void noInstrumentIsThereTwiceAndWhatIsReplacedIsThere() {
        var pack = InstrumentPack.load();
        var keys = pack.entries().stream()
                .map(entry -> InstrumentKey.of(entry.number()))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(pack.effects())
                .isNotEmpty()
                .allSatisfy(effect -> assertThat(keys).contains(InstrumentKey.of(effect.other())));
    }

    @Test
    void aNumberIsOneHoweverItIsWritten() {
        assertThat(InstrumentKey.of("09-CT/TW"))
                .isEqualTo(InstrumentKey.of("9 / CT - TW"))
                .isEqualTo("9 ct tw");
        assertThat(InstrumentKey.of("06/2014/NĐ-CP")).isEqualTo("6 2014 nd cp");
        assertThat(InstrumentKey.hasYear("6 2014 nd cp")).isTrue();
        assertThat(InstrumentKey.hasYear("9 ct tw")).isFalse();
    }

    @Test
    void aSentenceGoesOnOverBrokenLines() {
        var text = "Câu trước. Thực hiện Chỉ thị số 09-CT/TW ngày\n01/12/2011, tỉnh yêu cầu:\n\n1. Việc khác.";
        int start = text.indexOf("Chỉ thị");
        assertThat(new Sentences(text).around(start, start + 20))
                .isEqualTo("Thực hiện Chỉ thị số 09-CT/TW ngày 01/12/2011, tỉnh yêu cầu:");
    }
}
