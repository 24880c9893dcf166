package vn.luytre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages about the project, and the sources that they speak of. */
final class Documentation {
    static final Path SOURCES = Path.of("src/main/java/vn/luytre");

    private Documentation() {}

    /** README, CONTRIBUTING, CHANGELOG and all of {@code docs}. */
    static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        for (var folder : List.of(Path.of("."), Path.of("docs"))) {
            try (var files = Files.walk(folder, folder.endsWith("docs") ? Integer.MAX_VALUE : 1)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    /** All Java files of the program. */
    static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The code of all files without its comments. */
    static String code() throws IOException {
        var code = new StringBuilder();
        for (var file : sources()) code.append(withoutComments(Files.readString(file)));
        return code.toString();
    }

    /** What is between two remarks of a page: {@code <!-- name} and {@code <!-- end of name -->}. */
    static String section(Path page, String name) throws IOException {
        String text = Files.readString(page);
        int start = text.indexOf("<!-- " + name);
        return text.substring(start, text.indexOf("<!-- end of " + name, start));
    }

    /** The cells of the rows of tables, without heads and rules. */
    static Stream<List<String>> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1).split("\\|", -1)).stream()
                        .map(String::strip)
                        .collect(Collectors.toList()))
                .filter(cells -> !cells.getFirst().startsWith("---"));
    }

    /** What stands between back quotes. */
    static Stream<String> quoted(String markdown) {
        return Pattern.compile("`([^`\n]+)`").matcher(markdown).results().map(match -> match.group(1));
    }

    static String withoutComments(String java) {
        return Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL).matcher(java).replaceAll(" ");
    }
}
