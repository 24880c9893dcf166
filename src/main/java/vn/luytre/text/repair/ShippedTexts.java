package vn.luytre.text.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that the language model is made of. */
record ShippedTexts(List<String> general, List<String> field, List<String> words) {
    static ShippedTexts load() {
        try {
            var general = new ArrayList<String>();
            var field = new ArrayList<String>();
            for (String f : System.getProperty("x.g", "").split(",")) if (!f.isEmpty()) general.add(Files.readString(Path.of(f)));
            for (String f : System.getProperty("x.f", "").split(",")) if (!f.isEmpty()) field.add(Files.readString(Path.of(f)));
            var words = Files.readAllLines(Path.of("/tmp/lm/words.txt"), StandardCharsets.UTF_8);
            return new ShippedTexts(general, field, words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
