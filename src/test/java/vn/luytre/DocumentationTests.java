package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.reading.Reader;
import vn.luytre.reading.ReadingWriter;
import vn.luytre.reading.SourceText;

/** What the pages in {@code docs} say of the code is so. */
class DocumentationTests {
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final Path SCHEMA = Path.of("docs/reading-schema.md");
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");

    @Test
    void namesOfTheGlossaryAreInTheCode() throws IOException {
        var code = Documentation.code();
        var names = Documentation.rows(Files.readString(Path.of("docs/glossary.md")))
                .map(cells -> cells.get(1))
                .filter(cell -> !cell.equals("Code") && !cell.equals("—"))
                .toList();
        assertThat(names).hasSizeGreaterThan(60).allSatisfy(name -> {
            assertThat(name).matches("`[\\w.]+`");
            assertThat(isInCode(name.replace("`", ""), code)).as(name).isTrue();
        });
    }

    @Test
    void namesOfTypesInTheArchitectureAreInTheCode() throws IOException {
        var code = Documentation.code() + Files.readString(Path.of("src/test/java/vn/luytre/ModularityTests.java"));
        var names = Documentation.quoted(Files.readString(ARCHITECTURE))
                .filter(name -> name.matches("[A-Z]\\w*(\\.\\w+)?"))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(isInCode(name, code)).as(name).isTrue());
    }

    /** A type, or after a point a member that is declared in the braces or brackets of that type. */
    private static boolean isInCode(String name, String code) {
        int point = name.indexOf('.');
        String type = point < 0 ? name : name.substring(0, point);
        var declared = Pattern.compile("\\b(class|record|interface|enum) " + type + "\\b")
                .matcher(code);
        while (declared.find()) {
            int end = Math.max(code.indexOf("\npackage ", declared.start()), declared.start());
            var body = code.substring(declared.start(), end == declared.start() ? code.length() : end);
            if (point < 0
                    || Pattern.compile("\\b" + name.substring(point + 1) + "\\b")
                            .matcher(body)
                            .find()) return true;
        }
        return false;
    }

    @Test
    void modulesAndPartsAreThoseOfThePackages() throws IOException {
        var described = new TreeMap<String, String>();
        for (var section : List.of("modules", "parts")) {
            Documentation.rows(Documentation.section(ARCHITECTURE, section))
                    .filter(cells -> cells.getFirst().startsWith("`"))
                    .forEach(cells -> described.put(cells.get(0).replace("`", ""), cells.get(1)));
        }
        assertThat(described).isEqualTo(packages());
    }

    private static Map<String, String> packages() throws IOException {
        var sentences = new TreeMap<String, String>();
        for (var file : Documentation.sources()) {
            if (!file.endsWith("package-info.java")
                    || Objects.requireNonNull(file.getParent()).equals(Documentation.SOURCES)) continue;
            var name = Documentation.SOURCES
                    .relativize(Objects.requireNonNull(file.getParent()))
                    .toString()
                    .replace('/', '.');
            var java = Files.readString(file);
            var sentence = java.substring(java.indexOf("/**") + 3, java.indexOf("*/"));
            sentences.put(
                    name,
                    sentence.strip().replaceAll("\\{@code ([^}]+)}", "`$1`").replaceAll("\\s*\n \\* ", " "));
        }
        return sentences;
    }

    @Test
    void modulesMayCallWhatTheArchitectureSays() throws IOException {
        var rows = Documentation.rows(Documentation.section(ARCHITECTURE, "modules"))
                .filter(cells -> cells.getFirst().startsWith("`"))
                .toList();
        for (var cells : rows) {
            var file = Documentation.SOURCES
                    .resolve(cells.getFirst().replace("`", ""))
                    .resolve("package-info.java");
            var java = Files.readString(file);
            var allowed = java.substring(java.indexOf("allowedDependencies"), java.lastIndexOf(")\n@NullMarked"));
            assertThat(Documentation.quoted(cells.get(2)))
                    .as(cells.getFirst())
                    .containsExactlyInAnyOrderElementsOf(strings(allowed));
        }
    }

    @Test
    void everyMemberOfTheJsonIsDescribed() throws IOException {
        var described = Documentation.quoted(Files.readString(SCHEMA))
                .flatMap(quoted -> List.of(quoted.replace("[]", "").split("[.]")).stream())
                .collect(Collectors.toSet());
        var printed = new TreeSet<String>();
        try (var files = Files.list(DOCUMENTS)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) addNames(json(file), printed);
        }
        assertThat(printed).hasSizeGreaterThan(80).isSubsetOf(described);
    }

    private static JsonNode json(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        ReadingWriter.line(Reader.read(SourceText.of("a.txt", Files.readString(file))), out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static void addNames(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        for (var child : node) addNames(child, names);
    }

    @Test
    void everyWarningIsDescribed() throws IOException {
        var codes = Pattern.compile("(?:new Warning|\\.warn)\\(\\s*\"([a-z-]+)\"")
                .matcher(Documentation.code())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        var described = Documentation.rows(Documentation.section(SCHEMA, "warnings"))
                .flatMap(cells -> Documentation.quoted(cells.getFirst()))
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(codes);
    }

    private static List<String> strings(String java) {
        return Pattern.compile("\"([\\w: ]+)\"")
                .matcher(java)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
