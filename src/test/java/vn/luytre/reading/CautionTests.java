package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CautionTests {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");

    @ParameterizedTest
    @ValueSource(strings = {"a1", "a2", "a3", "b1", "b2", "b3", "d1"})
    void onlyTheConfidenceChanges(String document) throws IOException {
        var reading = read(document);
        assertThat(reading).contains("\"certain\"");
        assertThat(lowered(Confidence.LIKELY, document)).isEqualTo(reading.replace("\"certain\"", "\"likely\""));
        assertThat(lowered(Confidence.UNSURE, document))
                .isEqualTo(reading.replace("\"certain\"", "\"unsure\"").replace("\"likely\"", "\"unsure\""));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSurerThanAllowed(Confidence most) throws IOException {
        var lowered = lowered(most, "a1");
        for (var surer : Confidence.values())
            if (surer.compareTo(most) < 0) assertThat(lowered).doesNotContain('"' + surer.word() + '"');
    }

    private static String read(String document) throws IOException {
        return lowered(Confidence.CERTAIN, document);
    }

    private static String lowered(Confidence most, String document) throws IOException {
        var source = SourceText.of(document, Files.readString(DOCUMENTS.resolve(document + ".txt")));
        var out = new ByteArrayOutputStream();
        ReadingWriter.line(Caution.atMost(most, Legibility.of(source), Reader.read(source)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
