package vn.luytre.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How large the numbers of an indicator are in a commune of ordinary size, as {@code so-lieu.csv} tells it.
 *
 * @param usual of one period; of little meaning where it follows another
 * @param spread in percent, upwards and downwards
 * @param follows the code of the indicator of which it is a part or a multiple; empty for none
 * @param percent of that
 * @param busy the months with more than usual
 * @param step to which it is rounded
 * @param exempt how many of a hundred units say that it does not apply to them
 */
record Level(
        String code, double usual, int spread, String follows, int percent, List<Integer> busy, long step, int exempt) {
    static Map<String, Level> all() {
        return Table.read("so-lieu.csv")
                .map(Level::of)
                .collect(Collectors.toMap(Level::code, level -> level, (one, _) -> one, LinkedHashMap::new));
    }

    private static Level of(Table.Row row) {
        return new Level(
                row.text(0),
                row.has(1) ? Double.parseDouble(row.text(1)) : 0,
                row.number(2),
                row.text(3),
                row.has(4) ? row.number(4) : 0,
                row.list(5).stream().map(Integer::valueOf).toList(),
                row.has(6) ? row.number(6) : 1,
                row.has(7) ? row.number(7) : 0);
    }

    boolean isPart() {
        return !follows.isEmpty() && percent <= 100;
    }
}
