package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about templates names each placeholder and no other. */
class PlaceholderDocumentationTests {
    private static final Path PAGE = Path.of("docs/mau-van-ban.md");

    @Test
    void eachPlaceholderIsExplainedAndNoOther() throws IOException {
        var page = Files.readString(PAGE);
        var table = page.substring(page.indexOf("<!-- placeholders -->"), page.indexOf("<!-- end of placeholders -->"));
        var explained = Pattern.compile("^\\| `(\\{\\{[^}]+}})` \\|", Pattern.MULTILINE)
                .matcher(table)
                .results()
                .map(found -> found.group(1));
        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Placeholder.values())
                        .map(Placeholder::toString)
                        .toList());
    }
}
