package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of {@code deploy/} say what the program understands; {@code .ci/smoke} starts what the unit of systemd starts. */
class DeploymentTests {
    private static final Path DEPLOY = Path.of("deploy");

    @TempDir
    private Path folder;

    @Test
    void theContainerStartsAServerThatIsReady() throws Exception {
        var server =
                new ProcessBuilder(startOfContainer()).redirectErrorStream(true).start();
        try (var said = server.inputReader()) {
            assertThat(said.lines().anyMatch(line -> line.startsWith("Lũy Tre đang chạy: http://localhost:")))
                    .isTrue();
        } finally {
            server.destroy();
            server.waitFor();
        }
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void theContainerRunsAsAUserOfItsOwn() throws IOException {
        assertThat(instructions("USER")).containsExactly("luytre");
    }

    @Test
    void everyFileThatTheContainerCopiesIsMadeByTheBuild() throws IOException {
        assertThat(instructions("COPY"))
                .contains(
                        "--from=build /build/target/luytre.jar /opt/luytre/",
                        "--from=build /build/target/lib /opt/luytre/lib");
    }

    @Test
    void theCompositionKeepsItsDataAndMayWriteNothingElse() throws IOException {
        var composition = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(DEPLOY.resolve("compose.yaml")));
        var server = assertThat(composition)
                .asInstanceOf(MAP)
                .extractingByKey("services")
                .asInstanceOf(MAP)
                .extractingByKey("luytre");
        server.asInstanceOf(MAP)
                .containsEntry("read_only", true)
                .containsEntry("command", List.of("serve", "--json-log"))
                .extractingByKey("volumes", LIST)
                .containsExactly("luytre-data:/var/lib/luytre");
    }

    @Test
    void theUnitOfSystemdStartsTheServerWithLeastRights() throws IOException {
        assertThat(unit()).extractingByKey("ExecStart", STRING).startsWith("/opt/luytre/luytre serve");
        assertThat(unit())
                .containsEntry("User", "luytre")
                .containsEntry("KillMode", "mixed") // PostgreSQL is stopped by Lũy Tre, not beside it
                .containsEntry("NoNewPrivileges", "yes")
                .containsEntry("ProtectSystem", "strict");
    }

    /** As the container would, but from the classes of this build and on a folder of the test. */
    private List<String> startOfContainer() throws IOException {
        var entry = words(instructions("ENTRYPOINT").getFirst());
        assertThat(entry).containsSubsequence("-jar", "/opt/luytre/luytre.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = List.of("-cp", System.getProperty("java.class.path"), Luytre.class.getName());
        return Stream.of(
                        List.of(java),
                        entry.subList(1, entry.indexOf("-jar")),
                        program,
                        words(instructions("CMD").getFirst()),
                        List.of("--port", "0", "--data", folder.toString()))
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(String json) {
        return (List<String>)
                Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(json));
    }

    private static List<String> instructions(String name) throws IOException {
        return Files.readAllLines(DEPLOY.resolve("Dockerfile")).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }

    private static Map<String, String> unit() throws IOException {
        return Files.readAllLines(DEPLOY.resolve("luytre.service")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> second));
    }
}
