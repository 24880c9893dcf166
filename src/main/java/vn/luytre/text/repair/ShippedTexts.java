package vn.luytre.text.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The texts that the language model is made of: the field's phrases ({@code phrases.txt}), whole texts of its kind
 * ({@code prose.txt}), both written for the program, and the syllables in use ({@code words.txt}, of tesseract-ocr).
 */
record ShippedTexts(List<String> field, List<String> words) {
    static ShippedTexts load() {
        String phrases =
                text("phrases.txt").lines().filter(ShippedTexts::isNoRemark).collect(Collectors.joining("\n\n"));
        String prose =
                text("prose.txt").lines().filter(line -> !line.startsWith("##")).collect(Collectors.joining("\n"));
        var words = text("words.txt").lines().filter(ShippedTexts::isNoRemark).toList();
        return new ShippedTexts(List.of(phrases, prose), words);
    }

    private static boolean isNoRemark(String line) {
        return !line.startsWith("#");
    }

    /** The text of a file beside this class. */
    static String text(String name) {
        try (var file = ShippedTexts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
