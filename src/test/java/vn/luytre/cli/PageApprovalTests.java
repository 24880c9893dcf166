package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that people read, as it was looked at and approved. {@code -Dapprove} writes the present one as approved. */
class PageApprovalTests {
    private static final Path RESOURCES = Path.of("src/test/resources/vn/luytre");

    @ParameterizedTest
    @ValueSource(strings = {"b3"})
    void thePageIsTheApprovedOne(String document) throws IOException {
        var run = Run.of("read", RESOURCES.resolve("reading/documents/" + document + ".txt"));
        var approved = RESOURCES.resolve("cli/" + document + ".approved.txt");
        if (System.getProperty("approve") != null) Files.writeString(approved, run.out());
        assertThat(run.out()).isEqualTo(Files.readString(approved));
    }
}
