package vn.luytre.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One line of a .spec file: what is read, {@code =>}, what is to come of it; nothing after the arrow where nothing is.
 * Lines that begin with # are remarks. ␣ stands for a blank at an edge, ⏎ for a line break.
 */
record SpecLine(String text, String expected) {
    private static final String ARROW = "=>";

    static List<SpecLine> read(String file) {
        try (var spec = SpecLine.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(spec, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SpecLine::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static SpecLine of(String line) {
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) throw new IllegalArgumentException("no => in: " + line);
        return new SpecLine(plain(line.substring(0, arrow)), plain(line.substring(arrow + ARROW.length())));
    }

    private static String plain(String part) {
        return part.strip().replace('␣', ' ').replace('⏎', '\n');
    }

    @Override
    public String toString() {
        return text + (expected.isEmpty() ? " => nothing" : " => " + expected);
    }
}
