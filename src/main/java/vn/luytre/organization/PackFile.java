package vn.luytre.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file of the country as it ships: lines of cells between tabs, an empty cell where there is nothing, «#» for comments. */
record PackFile(List<Row> rows) {
    static PackFile read(String name) {
        var stream = Objects.requireNonNull(PackFile.class.getResourceAsStream("/rules/country/" + name), name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new PackFile(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** One column, for {@code unnest}. */
    @Nullable
    String[] column(int number) {
        return column(row -> row.orNull(number));
    }

    /** One value of each row, for {@code unnest}. */
    @Nullable
    String[] column(Function<Row, @Nullable String> value) {
        var column = new @Nullable String[rows.size()];
        for (int at = 0; at < column.length; at++) column[at] = value.apply(rows.get(at));
        return column;
    }

    record Row(List<String> cells) {
        String text(int number) {
            return cells.get(number);
        }

        @Nullable
        String orNull(int number) {
            return cells.get(number).isEmpty() ? null : cells.get(number);
        }
    }
}
