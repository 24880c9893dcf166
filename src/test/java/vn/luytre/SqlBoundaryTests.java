package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module reads and writes the tables of its own schema. Of another's it may read the views that are published as facts. */
class SqlBoundaryTests {
    private static final Path SOURCES = Path.of("src/main/java/vn/luytre");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|truncate|copy|table)\\s+([a-z_]+)\\.([a-z_]+)");
    private static final Pattern TEXT = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"[^\"\\n]*\"");
    private static final Pattern MADE = Pattern.compile(
            "(?i)\\b(?:create|alter|drop)\\s+(?:unique\\s+)?(?:table|view|function|sequence)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?([a-z_]+)\\.");

    @Test
    void noModuleReadsOrWritesTheTablesOfAnother() throws IOException {
        for (var module : modules()) {
            assertThat(files(SOURCES.resolve(module), ".java").flatMap(SqlBoundaryTests::tables))
                    .as(module)
                    .allMatch(table -> table.startsWith(module + ".") || isFact(table) || isCatalogue(table));
        }
    }

    @Test
    void aModuleMakesTablesInItsOwnSchemaOnly() throws IOException {
        for (var module : folders(MIGRATIONS)) {
            assertThat(files(MIGRATIONS.resolve(module), ".sql")
                            .flatMap(file -> MADE.matcher(read(file)).results().map(found -> found.group(1))))
                    .as(module)
                    .containsOnly(module);
        }
    }

    @Test
    void aTableOfAnotherModuleWouldBeFound() {
        assertThat(tablesIn("var sql = \"\"\"\n  select * from storage.content c\n  join task.duty d on true\n\"\"\";"))
                .containsExactly("storage.content", "task.duty");
    }

    private static List<String> modules() throws IOException {
        return folders(SOURCES);
    }

    private static List<String> folders(Path parent) throws IOException {
        try (var children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var below = Files.walk(folder)) {
            return below.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Stream<String> tables(Path file) {
        return tablesIn(read(file));
    }

    private static Stream<String> tablesIn(String source) {
        return TEXT.matcher(source)
                .results()
                .map(text -> text.group().replaceAll("extract\\(\\w+ from ", "")) // no table: a part of a date
                .flatMap(text -> TABLE.matcher(text).results())
                .map(found -> found.group(1) + "." + found.group(2));
    }

    private static boolean isFact(String table) {
        return table.endsWith("_fact");
    }

    /** What PostgreSQL tells of itself, and Flyway of the schemas: every module's alike. */
    private static boolean isCatalogue(String table) {
        return table.startsWith("pg_catalog.")
                || table.startsWith("information_schema.")
                || table.equals("public.flyway_schema_history");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
