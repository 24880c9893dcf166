package vn.luytre.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;

/** A file of the demo in {@code resources/demo}: tables that people who know the field edit with their own programs. */
record Table(String name, List<SheetRow> rows) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** The rows below the titles. */
    static Stream<Row> read(String name) {
        try {
            var rows = SheetReader.read(name, bytes(name));
            return new Table(name, rows.subList(1, rows.size())).stream();
        } catch (SheetFault fault) {
            throw new IllegalStateException(name, fault);
        }
    }

    private Stream<Row> stream() {
        return rows.stream().map(row -> new Row(name, row));
    }

    /** A file as it is. */
    static byte[] bytes(String name) {
        try (var stream = new ClassPathResource("demo/" + name).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** «01/6/2026». */
    static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    /** A row, which knows where it stands for whoever made a mistake in it. */
    record Row(String file, SheetRow cells) {
        String text(int column) {
            return cells.text(column);
        }

        boolean has(int column) {
            return !text(column).isEmpty();
        }

        int number(int column) {
            return Integer.parseInt(text(column));
        }

        /** «01/6/2026». */
        LocalDate day(int column) {
            return Table.day(text(column));
        }

        /** «a; b; c». */
        List<String> list(int column) {
            return Stream.of(text(column).split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** A mistake in this row. */
        IllegalStateException fault(String what) {
            return new IllegalStateException(file + ", row " + cells.number() + ": " + Objects.requireNonNull(what));
        }
    }
}
