package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The whole engine over labelled documents: no figure falls below its floor. */
class ReadingDocumentsTests {
    private static final Path SHARED = Path.of("../shared/gold");
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Map<String, Double> FLOORS = Map.of(
            "header", 0.97,
            "citations", 0.98,
            "tasks", 0.98,
            "task labels", 0.98,
            "actors", 0.97,
            "timing", 0.94,
            "models", 0.96,
            "programmes", 0.95,
            "standards", 0.95);

    @Test
    void ourLabelledDocumentsAreReadAsTheirLabelsSay() {
        check(LabelledDocument.in(LabelledDocument.OWN));
    }

    @Test
    void theSharedLabelledDocumentsAreReadAsTheirLabelsSay() {
        assumeTrue(Files.isDirectory(SHARED), "There is no folder of shared labelled documents beside the project.");
        check(LabelledDocument.in(SHARED, SEEDS));
    }

    private static void check(List<LabelledDocument> documents) {
        assertThat(documents).isNotEmpty();
        var agreement = new Agreement();
        documents.forEach(agreement::add);
        var soft = new SoftAssertions();
        FLOORS.forEach((kind, floor) ->
                soft.assertThat(agreement.f1(kind)).as("F1 of %s", kind).isGreaterThanOrEqualTo(floor));
        soft.assertThat(soft.errorsCollected().isEmpty())
                .as("all floors hold; not as labelled:%n%s", String.join("\n", agreement.misses()))
                .isTrue();
        soft.assertAll();
    }
}
