package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.luytre.reading.layout.CleanText;
import vn.luytre.text.Folding;

/** What holds of any reading, tried on made-up directives; a failure names the seed. */
class ReadingPropertyTests {
    private static final int DIRECTIVES = 200;

    private static void tryAll(LongConsumer property) {
        for (long seed = 1; seed <= DIRECTIVES; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ":\n" + new RandomDirective(seed).text(), failure);
            }
        }
    }

    private static Reading read(String text) {
        return Reader.read(SourceText.of("random", text));
    }

    @Test
    void everyStretchSaysWhatStandsThere() {
        tryAll(seed -> {
            String text = new RandomDirective(seed).text();
            for (Span span : Spans.of(read(text)))
                assertThat(inSource(text, span)).isEqualTo(folded(span.text()));
        });
    }

    /** The stretch of the file, without page furniture and marks; between two words, for its ends stand within a line. */
    private static String inSource(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(0, span.end());
        String between = "x " + text.substring(from, to) + " x";
        String clean = folded(CleanText.of(SourceText.of("stretch", between)).text());
        return clean.substring(1, clean.length() - 1).strip();
    }

    private static String folded(String text) {
        return Folding.key(text).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }

    @Test
    void readingTwiceGivesTheSame() {
        tryAll(seed -> {
            String text = new RandomDirective(seed).text();
            assertThat(read(text)).isEqualTo(read(text));
        });
    }

    @Test
    void decomposedTextGivesTheSameValues() {
        tryAll(seed -> {
            String text = new RandomDirective(seed).text();
            assertThat(values(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(values(text));
        });
    }

    @Test
    void windowsLineEndsGiveTheSameValues() {
        tryAll(seed -> {
            String text = new RandomDirective(seed).text();
            assertThat(values(text.replace("\n", "\r\n"))).isEqualTo(values(text));
        });
    }

    /** The reading without offsets and without the length of the text. */
    private static JsonNode values(String text) {
        var out = new java.io.ByteArrayOutputStream();
        ReadingWriter.line(read(text), out);
        var json = JsonMapper.shared().readTree(out.toByteArray());
        withoutOffsets(json);
        return json;
    }

    private static void withoutOffsets(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                object.remove(List.of("start", "end", "full_end", "source_chars"));
                object.values().forEach(ReadingPropertyTests::withoutOffsets);
            }
            case ArrayNode array -> array.values().forEach(ReadingPropertyTests::withoutOffsets);
            default -> {}
        }
    }

    @Test
    void aDocumentMayBeCutAnywhere() {
        tryAll(seed -> {
            String text = new RandomDirective(seed).text();
            var random = new Random(seed);
            for (int i = 0; i < 8; i++) read(text.substring(0, random.nextInt(text.length() + 1)));
            for (int i = 0; i < 4; i++) read(text.substring(random.nextInt(text.length() + 1)));
            for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
                if (random.nextInt(4) == 0) read(text.substring(0, line));
            }
        });
    }

    @Test
    void spoiltCharactersNeverStopTheReading() {
        tryAll(seed -> {
            var text = new StringBuilder(new RandomDirective(seed).text());
            var random = new Random(seed);
            for (int i = 0; i < 20 && !text.isEmpty(); i++)
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(Character.MAX_VALUE + 1));
            read(text.toString());
        });
    }

    @Test
    void charactersOutsideTheFirstPlaneShiftOffsetsByOne() {
        tryAll(seed -> {
            String text = new RandomDirective(seed).text();
            var plain = Spans.of(read("x\n\n" + text));
            var astral = Spans.of(read("😀\n\n" + text));
            assertThat(astral).hasSameSizeAs(plain);
            for (int i = 0; i < plain.size(); i++) {
                assertThat(astral.get(i).start()).isEqualTo(plain.get(i).start());
                assertThat(astral.get(i).text()).isEqualTo(plain.get(i).text());
            }
        });
    }

    @Test
    void idsAreUnique() {
        tryAll(seed -> {
            var reading = read(new RandomDirective(seed).text());
            var ids = new HashSet<String>();
            for (Task task : reading.tasks()) {
                assertThat(ids.add(task.id())).as(task.id()).isTrue();
                for (Task.Action action : task.actions())
                    assertThat(ids.add(action.id())).as(action.id()).isTrue();
            }
            reading.citations()
                    .forEach(citation ->
                            assertThat(ids.add(citation.id())).as(citation.id()).isTrue());
            reading.reporting()
                    .forEach(
                            duty -> assertThat(ids.add(duty.id())).as(duty.id()).isTrue());
        });
    }

    @Test
    void actionsLieInTheirTaskInTheOrderOfTheText() {
        tryAll(seed -> {
            for (Task task : read(new RandomDirective(seed).text()).tasks()) {
                int end = task.span().start();
                for (Task.Action action : task.actions()) {
                    assertThat(task.span().contains(action.span()))
                            .as(action.id())
                            .isTrue();
                    assertThat(action.span().start()).as(action.id()).isGreaterThanOrEqualTo(end);
                    end = action.span().end();
                }
            }
        });
    }
}
