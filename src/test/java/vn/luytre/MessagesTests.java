package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read on the screen stands in {@code messages}, in both languages, and nowhere else. */
class MessagesTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern SPOKEN = Pattern.compile("words(?:\\(\\))?\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:new Refused|Refused\\.conflict|new NavItem|Said\\.next)\\((?:\\s*\\w+,)?\\s*\"([\\w.-]+)\"");

    @Test
    void everySentenceIsInBothLanguagesWithTheSameValues() throws IOException {
        for (var file : files(MESSAGES, "_en.properties")) {
            var vietnamese = properties(Path.of(file.toString().replace("_en.", ".")));
            var english = properties(file);
            assertThat(english.keySet()).as(file.toString()).isEqualTo(vietnamese.keySet());
            vietnamese.forEach((key, sentence) -> assertThat(values(String.valueOf(english.get(key))))
                    .as(key.toString())
                    .isEqualTo(values(sentence)));
        }
        assertThat(files(MESSAGES, ".properties").size() % 2).isZero();
    }

    /** The second one would be shown in the place of the first, also where another module has it. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (var ending : List.of("[^_]+.properties", ".+_en.properties")) {
            var keys = new ArrayList<String>();
            for (var file : files(MESSAGES, ".properties")) {
                if (!file.getFileName().toString().matches(ending)) continue;
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[\\w.-]+=.*"))
                        .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
            }
            assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** To the formatter a straight apostrophe is a sign of its own. */
    @Test
    void apostrophesAreRound() throws IOException {
        for (var file : files(MESSAGES, ".properties")) {
            assertThat(properties(file).values())
                    .as(file.toString())
                    .noneMatch(sentence -> sentence.toString().contains("'"));
        }
    }

    @Test
    void whatTemplatesSayIsThere() throws IOException {
        assertThat(known()).containsAll(found(TEMPLATES, ".jte", SPOKEN));
    }

    @Test
    void whatTheCodeSaysIsThere() throws IOException {
        assertThat(known()).containsAll(found(Documentation.SOURCES, ".java", SPOKEN));
        assertThat(known()).containsAll(found(Documentation.SOURCES, ".java", REFUSED));
    }

    @Test
    void noVietnameseStandsInATemplate() throws IOException {
        for (var file : files(TEMPLATES, ".jte")) {
            var shown = Files.readString(file).replaceAll("(?s)<%--.*?--%>", "");
            assertThat(shown.codePoints()
                            .filter(letter -> letter > 127 && Character.isLetter(letter))
                            .count())
                    .as(file.toString())
                    .isZero();
        }
    }

    @Test
    void noTemplateRunsCodeInline() throws IOException {
        for (var file : files(TEMPLATES, ".jte")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("\\son\\w+=|\\sstyle=|<style|<script(?! defer src)|hx-on|hx-vals=.js:");
        }
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files(folder, ending)) {
            pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static Set<String> known() throws IOException {
        var known = new HashSet<String>();
        for (var file : files(MESSAGES, ".properties"))
            known.addAll(properties(file).stringPropertyNames());
        return known;
    }

    private static Set<String> values(Object sentence) {
        var values = new TreeSet<String>();
        Pattern.compile("\\{\\d").matcher(sentence.toString()).results().forEach(match -> values.add(match.group()));
        return values;
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
