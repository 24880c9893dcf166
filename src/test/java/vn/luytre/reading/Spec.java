package vn.luytre.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and what is expected of it, from a file that people who know the field can edit: a line of text, then a line with {@code =>} for
 * each thing that is read in it. A text without such a line says nothing of the kind. {@code #} begins a remark, empty lines part nothing.
 *
 * @param line where the text stands in the file
 */
public record Spec(String text, List<String> expected, int line) {

    /** The specs of a file beside this class in the resources: {@code timing/before.spec}. */
    public static List<Spec> load(String resource) {
        var specs = new ArrayList<Spec>();
        var lines = lines(resource);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("=>"))
                specs.getLast().expected().add(line.substring(2).strip());
            else specs.add(new Spec(line, new ArrayList<>(), i + 1));
        }
        return specs;
    }

    /**
     * Specs whose text has many lines: each begins with a line {@code ====} that may say what it is about. «␌» stands for a form feed, «␍»
     * for a carriage return, «␠» for a blank at the end of a line.
     */
    public static List<Spec> documents(String resource) {
        var specs = new ArrayList<Spec>();
        var text = new StringBuilder();
        var lines = lines(resource);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("====")) {
                text.setLength(0);
                specs.add(new Spec("", new ArrayList<>(), i + 1));
            } else if (line.startsWith("=>")) {
                specs.getLast().expected().add(line.substring(2).strip());
            } else if (!specs.isEmpty() && specs.getLast().expected().isEmpty()) {
                text.append(unescaped(line)).append('\n');
                var last = specs.removeLast();
                specs.add(new Spec(text.toString(), last.expected(), last.line()));
            }
        }
        return specs;
    }

    private static String unescaped(String line) {
        return line.replace('␌', '\f').replace('␍', '\r').replace('␠', ' ');
    }

    private static List<String> lines(String resource) {
        try (var stream = Spec.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalArgumentException("no such spec: " + resource);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return line + ": " + text.strip().lines().findFirst().orElse("");
    }
}
