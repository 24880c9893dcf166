package vn.luytre.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A mapping in a rule pack, a YAML file of rules with their legal sources. Whatever is missing or of another kind than expected is
 * reported with the file and the place in it.
 */
public final class RulePack {
    private final String place;
    private final Map<?, ?> entries;

    private RulePack(String place, Map<?, ?> entries) {
        this.place = place;
        this.entries = entries;
    }

    /** Loads a resource of the program. */
    public static RulePack load(String resource) {
        try (var stream = RulePack.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("no such rule pack: " + resource);
            return read(resource, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * Reads YAML.
     *
     * @param name tells in messages which file it is
     */
    public static RulePack read(String name, InputStream yaml) {
        try {
            return of(name, new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(yaml));
        } catch (YamlEngineException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }

    private static RulePack of(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> entries) return new RulePack(place, entries);
        throw new IllegalStateException(place + ": expected a mapping, found " + value);
    }

    public boolean has(String key) {
        return entries.get(key) != null;
    }

    RulePack mapping(String key) {
        return of(place(key), entries.get(key));
    }

    /** The mappings of a list; none if the key is absent. */
    public List<RulePack> mappings(String key) {
        var found = new ArrayList<RulePack>();
        for (var value : list(key)) found.add(of(place(key) + "[" + found.size() + "]", value));
        return found;
    }

    /** The texts of a list; none if the key is absent. */
    public List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    private List<?> list(String key) {
        if (!has(key)) return List.of();
        if (entries.get(key) instanceof List<?> list) return list;
        throw wrong(key, "a list");
    }

    public String text(String key) {
        if (entries.get(key) instanceof String text) return text;
        throw wrong(key, "a text");
    }

    @Nullable
    public String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    public int number(String key) {
        if (entries.get(key) instanceof Integer number) return number;
        throw wrong(key, "a whole number");
    }

    public int numberOr(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    public boolean flag(String key, boolean otherwise) {
        if (!has(key)) return otherwise;
        if (entries.get(key) instanceof Boolean flag) return flag;
        throw wrong(key, "true or false");
    }

    @Nullable
    public LocalDate dateOrNull(String key) {
        return has(key) ? parsed(key, LocalDate::parse) : null;
    }

    /** The text at a key in a form that {@code parse} reads. */
    public <T> T parsed(String key, Function<String, T> parse) {
        String text = text(key);
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalStateException(place(key) + ": " + e.getMessage(), e);
        }
    }

    private IllegalStateException wrong(String key, String expected) {
        return new IllegalStateException(place(key) + ": expected " + expected + ", found " + entries.get(key));
    }

    private String place(String key) {
        return place + ": " + key;
    }
}
