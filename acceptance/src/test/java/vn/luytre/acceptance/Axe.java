package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether somebody who does not see, or has no mouse, can use a page: what axe finds serious or critical, there is none of. */
final class Axe {
    private static final String PROGRAM = program();

    /** What it found, one line each; read in the page, so that only few words come back. */
    private static final String FINDINGS = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ' (' + one.impact + '): ' + one.help + '\\n'
                  + one.nodes.slice(0, 3).map(node => '    ' + node.html + '\\n    ' + node.failureSummary).join('\\n'));
            }
            """;

    private final Set<String> seen = new HashSet<>();

    /** Looks at a page, once for each kind of page, size of window and heading. */
    void look(Page page, String heading) {
        var address = page.url().replaceAll("^https?://[^/]+|[?#].*", "").replaceAll("[0-9a-f-]{36}|\\d+", "*");
        if (!seen.add(address + " " + page.viewportSize().width + " " + heading)) return;
        page.evaluate(PROGRAM);
        assertThat((List<?>) page.evaluate(FINDINGS))
                .as("findings of axe on «%s», %s", heading, page.url())
                .isEmpty();
    }

    private static String program() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
