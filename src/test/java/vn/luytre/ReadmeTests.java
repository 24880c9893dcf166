package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.luytre.cli.page.Page;
import vn.luytre.reading.Reader;
import vn.luytre.reading.SourceText;

/**
 * What the README shows and says of the command line is so, and links lead somewhere. {@code -Dapprove} writes the present
 * output of the sample into the README and the picture of the guide.
 */
class ReadmeTests {
    private static final Path README = Path.of("README.md");
    private static final Path SAMPLE = Path.of("docs/samples/chi-thi-mau.txt");
    private static final Path PICTURE = Path.of("docs/images/read.svg");
    private static final String OPENS = "<!-- sample: written by ReadmeTests -Dapprove -->\n```text\n";
    private static final String CLOSES = "```\n<!-- end of sample -->";
    private static final int WIDTH_OF_A_PIPE = 100;
    private static final int TASKS_SHOWN = 2;

    @Test
    void theOutputShownIsThatOfTheSample() throws IOException {
        String shown = shortened(output(false));
        if (System.getProperty("approve") != null) {
            String readme = Files.readString(README);
            Files.writeString(README, readme.replace(block(), shown));
        }
        assertThat(block()).isEqualTo(shown);
    }

    private static String block() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(OPENS) + OPENS.length();
        return OPENS + readme.substring(start, readme.indexOf(CLOSES, start)) + CLOSES;
    }

    private static String output(boolean colours) throws IOException {
        var source = SourceText.of(SAMPLE.getFileName().toString(), Files.readString(SAMPLE));
        return Page.of(Reader.read(source), WIDTH_OF_A_PIPE, colours);
    }

    /** The head, the first tasks, and all that follows the table. */
    private static String shortened(String output) {
        var lines = new ArrayList<String>();
        int rules = 0;
        boolean inTable = true;
        for (String line : output.lines().map(String::stripTrailing).toList()) {
            if (inTable && line.startsWith("CHẾ ĐỘ BÁO CÁO")) {
                inTable = false;
                lines.add("…");
                lines.add("");
            }
            if (!inTable || rules < TASKS_SHOWN) lines.add(line.replace('\u00a0', ' '));
            if (line.startsWith("┈")) rules++;
        }
        return OPENS + String.join("\n", lines) + "\n" + CLOSES;
    }

    @Test
    void thePictureInTheGuideIsThatOfTheSample() throws IOException {
        var picture = new TerminalPicture("$ ./luytre read " + SAMPLE, output(true)).svg(WIDTH_OF_A_PIPE);
        if (System.getProperty("approve") != null) Files.writeString(PICTURE, picture);
        assertThat(picture).doesNotContain("\u001b").isEqualTo(Files.readString(PICTURE));
    }

    @Test
    void theSampleShowsWarnings() throws IOException {
        assertThat(output(false)).contains("CẢNH BÁO (2)", "31/6/2032", "09-CT/TW");
    }

    @Test
    void everyVerbThatIsNamedIsInTheHelp() throws IOException {
        var help = verbs(Files.readString(Path.of("src/main/resources/vn/luytre/cli/help.txt")));
        assertThat(help).contains("read", "verify", "help");
        for (var page : Documentation.pages()) {
            assertThat(help).as(page.toString()).containsAll(verbs(Files.readString(page)));
        }
    }

    @Test
    void everyVerbOfTheHelpIsInTheProgramOrTheLauncher() throws IOException {
        String program = Files.readString(Path.of("src/main/java/vn/luytre/cli/Luytre.java"));
        String launcher = Files.readString(Path.of("luytre"));
        for (var verb : verbs(Files.readString(Path.of("src/main/resources/vn/luytre/cli/help.txt")))) {
            assertThat(program.contains("\"" + verb + "\"")
                            || launcher.contains("| " + verb + ")")
                            || launcher.contains(verb + " | "))
                    .as(verb)
                    .isTrue();
        }
    }

    private static List<String> verbs(String text) {
        return matches("\\./luytre (\\p{Lower}+)", text).distinct().toList();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"));
                var outside = Files.walk(Path.of("acceptance/src/test/java"))) {
            var names = Stream.concat(files, outside)
                    .map(file -> file.getFileName().toString())
                    .toList();
            for (var page : Documentation.pages()) {
                assertThat(names)
                        .as(page.toString())
                        .containsAll(matches("-Dtest=(\\w+)", Files.readString(page))
                                .map(name -> name + ".java")
                                .toList());
            }
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (var page : Documentation.pages()) {
            assertThat(links(page)
                            .filter(link -> !Files.exists(page.toAbsolutePath().resolveSibling(link))))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    private static Stream<String> links(Path page) throws IOException {
        return matches("]\\(([^)#]+)[^)]*\\)", Files.readString(page)).filter(link -> !link.startsWith("http"));
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1));
    }
}
