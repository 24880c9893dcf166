package vn.luytre.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of cases that a domain expert can edit: a line of text, then what is expected of it, each on its own line that begins with
 * {@code =>}. A text without such a line is a non-hit. Lines beginning with {@code #} are remarks; empty lines part nothing.
 */
record SpecFile(List<Case> cases) {
    /** One text and what is expected of it; {@code line} is where it stands in the file. */
    record Case(int line, String text, List<String> expected) {
        @Override
        public String toString() {
            return line + ": " + text;
        }
    }

    static Stream<Case> cases(String name) {
        var cases = new ArrayList<Case>();
        var lines = lines(name);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("=>"))
                cases.getLast().expected().add(line.substring(2).strip());
            else cases.add(new Case(i + 1, line, new ArrayList<>()));
        }
        return cases.stream();
    }

    private static List<String> lines(String name) {
        try (var stream = SpecFile.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalArgumentException("no such spec: " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
