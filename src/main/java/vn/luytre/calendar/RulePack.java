package vn.luytre.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping in a rule pack, a YAML file of rules with their legal sources. Whatever is missing or of another kind than expected is
 * a {@link RulePackFault} with the file, the line and the place in it.
 */
public final class RulePack {
    private final Place place;
    private final Map<?, ?> entries;

    private RulePack(Place place, Map<?, ?> entries) {
        this.place = place;
        this.entries = entries;
    }

    /**
     * Where in a file something stands.
     *
     * @param path the keys that lead there, empty for the whole file
     * @param node what was read there; null where a key is absent
     */
    private record Place(
            String file, String path, int line, @Nullable Node node) {
        Place at(String key) {
            return new Place(file, path.isEmpty() ? key : path + ": " + key, line, null).on(child(key));
        }

        Place at(int index) {
            var items = node instanceof SequenceNode list ? list.getValue() : List.<Node>of();
            return new Place(file, path + "[" + index + "]", line, null)
                    .on(index < items.size() ? items.get(index) : null);
        }

        private @Nullable Node child(String key) {
            if (!(node instanceof MappingNode mapping)) return null;
            return mapping.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                            && name.getValue().equals(key))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }

        private Place on(@Nullable Node found) {
            return found == null ? this : new Place(file, path, lineOf(found), found);
        }

        private static int lineOf(Node node) {
            return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        }

        RulePackFault fault(String what) {
            return new RulePackFault(file, line, path, what);
        }
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
        var settings = LoadSettings.builder().setLabel(name).build();
        try {
            var text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            var root = new Compose(settings).composeString(text);
            var value = new StandardConstructor(settings).constructSingleDocument(root);
            return of(new Place(name, "", 1, root.orElse(null)), value);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new RulePackFault(name, line, "", e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new RulePackFault(name, 1, "", String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static RulePack of(Place place, @Nullable Object value) {
        if (value instanceof Map<?, ?> entries) return new RulePack(place, entries);
        throw place.fault("expected a mapping, found " + value);
    }

    /** The line of the file on which it begins. */
    public int line() {
        return place.line();
    }

    /** That what is written here is wrong for a reason that only its reader knows. */
    public RulePackFault fault(String key, String what) {
        return place.at(key).fault(what);
    }

    public boolean has(String key) {
        return entries.get(key) != null;
    }

    /** Refuses what nobody would read: a key that is misspelt says nothing. */
    public void only(String... keys) {
        var known = List.of(keys);
        for (var key : entries.keySet())
            if (!known.contains(String.valueOf(key))) throw fault(String.valueOf(key), "unknown; known are " + known);
    }

    /** A mapping within this one. */
    public RulePack mapping(String key) {
        return of(place.at(key), entries.get(key));
    }

    /** The mappings of a list; none if the key is absent. */
    public List<RulePack> mappings(String key) {
        var found = new ArrayList<RulePack>();
        for (var value : list(key)) found.add(of(place.at(key).at(found.size()), value));
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
            throw place.at(key).fault(String.valueOf(e.getMessage()));
        }
    }

    private RulePackFault wrong(String key, String expected) {
        return fault(key, "expected " + expected + ", found " + entries.get(key));
    }
}
