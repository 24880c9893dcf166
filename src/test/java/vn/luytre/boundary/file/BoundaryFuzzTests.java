package vn.luytre.boundary.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Whatever the bytes: the reader says what is in them or why nothing is, and every shape it gives can be drawn. */
@Tag("fuzz")
class BoundaryFuzzTests {
    @FuzzTest
    void aFile(FuzzedDataProvider data) {
        check(data.consumeRemainingAsBytes());
    }

    @FuzzTest
    void aGeometry(FuzzedDataProvider data) {
        var ring = new StringBuilder();
        int points = data.consumeInt(0, 30);
        for (int at = 0; at < points; at++)
            ring.append('[')
                    .append(data.consumeInt(102, 110))
                    .append(',')
                    .append(data.consumeInt(8, 14))
                    .append("],");
        if (!ring.isEmpty() && data.consumeBoolean()) ring.append(ring, 0, ring.indexOf("]") + 2);
        if (!ring.isEmpty()) ring.setLength(ring.length() - 1);
        var geometry = "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
        var others = GeoJsons.feature("Xã Mai", GeoJsons.square(104, 10, 2));
        check(GeoJsons.collection(GeoJsons.feature("Xã Tre", geometry), others).getBytes(StandardCharsets.UTF_8));
    }

    private static void check(byte[] file) {
        var read = BoundaryReader.read(new ByteArrayInputStream(file));
        assertThat(read.fault() == null).isEqualTo(!read.features().isEmpty());
        for (var feature : read.features()) {
            assertThat(feature.shape() == null).isEqualTo(feature.fault() != null);
            if (feature.shape() != null) assertThat(feature.shape().rings()).isNotEmpty();
        }
        assertThat(ReadJson.read(ReadJson.write(read))).isEqualTo(read);
    }
}
