package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.luytre.cli.page.Page;
import vn.luytre.reading.Reader;
import vn.luytre.reading.SourceText;

/**
 * What the README shows and says of the command line is so, and links lead somewhere. {@code -Dapprove} writes the present
 * output of the sample into the README.
 */
class ReadmeTests {
    private static final Path README = Path.of("README.md");
    private static final Path SAMPLE = Path.of("docs/samples/chi-thi-mau.txt");
    private static final String OPENS = "<!-- sample: written by ReadmeTests -Dapprove -->\n```text\n";
    private static final String CLOSES = "```\n<!-- end of sample -->";
    private static final int WIDTH_OF_A_PIPE = 100;
    private static final int TASKS_SHOWN = 2;

    @Test
    void theOutputShownIsThatOfTheSample() throws IOException {
        String shown = shortened(output());
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

    private static String output() throws IOException {
        var source = SourceText.of(SAMPLE.getFileName().toString(), Files.readString(SAMPLE));
        return Page.of(Reader.read(source), WIDTH_OF_A_PIPE, false);
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
    void theSampleShowsWarnings() throws IOException {
        assertThat(output()).contains("CẢNH BÁO (2)", "31/6/2032", "09-CT/TW");
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
            assertThat(program.contains("\"" + verb + "\"") || launcher.contains("= " + verb + " ]"))
                    .as(verb)
                    .isTrue();
        }
    }

    private static List<String> verbs(String text) {
        return Pattern.compile("\\./luytre (\\p{Lower}+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (var page : Documentation.pages()) {
            var folder = page.toAbsolutePath().getParent();
            assertThat(links(page).filter(link -> !Files.exists(folder.resolve(link))))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    private static Stream<String> links(Path page) throws IOException {
        return Pattern.compile("]\\(([^)#]+)[^)]*\\)")
                .matcher(Files.readString(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(link -> !link.startsWith("http"));
    }
}
