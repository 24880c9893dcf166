package vn.luytre.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A list that people who know the field keep: one phrase a line, after a tab what it means, {@code #} for remarks. A phrase
 * without a meaning means itself.
 */
public final class WordList {
    private WordList() {}

    /** The entries of a list beside {@code owner} in the resources, in their order. */
    public static Map<String, String> load(Class<?> owner, String name) {
        var entries = new LinkedHashMap<String, String>();
        text(owner, name).lines().map(String::strip).filter(WordList::isEntry).forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab < 0) entries.put(line, line);
            else
                entries.put(
                        line.substring(0, tab).strip(), line.substring(tab + 1).strip());
        });
        return entries;
    }

    /** The same as phrases to be found in a text. */
    public static Phrases<String> phrases(Class<?> owner, String name) {
        return Phrases.of(load(owner, name));
    }

    /** The same with meanings of another type. */
    public static <T> Phrases<T> phrases(Class<?> owner, String name, Function<String, T> meaning) {
        var all = new Phrases<T>();
        load(owner, name).forEach((phrase, word) -> all.add(phrase, meaning.apply(word)));
        return all;
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && line.charAt(0) != '#';
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no list " + name + " beside " + owner.getName());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
