package vn.luytre.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.luytre.text.Folding;

/** The lists that people who know the field keep, by keys without marks; longer phrases come first. */
record NameLists(
        Map<String, String> organs,
        Set<String> heads,
        Map<String, List<UnitGroup>> groups,
        Set<String> tails,
        Map<String, Set<UnitKind>> kinds) {
    static final String PLACE = "PLACE";
    static final NameLists SHIPPED = new NameLists(
            load("organs.tsv", word -> word),
            load("heads.txt", word -> word).keySet(),
            load("groups.tsv", NameLists::groups),
            load("tails.txt", word -> word).keySet(),
            load("kinds.tsv", NameLists::kinds));

    private static List<UnitGroup> groups(String words) {
        return Arrays.stream(words.split(",", -1)).map(UnitGroup::valueOf).toList();
    }

    private static Set<UnitKind> kinds(String words) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        Arrays.stream(words.split(",", -1)).map(UnitKind::valueOf).forEach(kinds::add);
        return kinds;
    }

    private static <T> Map<String, T> load(String name, Function<String, T> meaning) {
        var stream = Objects.requireNonNull(NameLists.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var entries = new LinkedHashMap<String, T>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .sorted(Comparator.comparingInt((String[] cells) -> -cells[0].length()))
                    .forEach(cells -> entries.put(Folding.key(cells[0]), meaning.apply(cells[cells.length - 1])));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
