package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./luytre}, in a copy of the project whose jar points to the classes under test. */
@Timeout(120)
class LauncherTests {
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    Path folder;

    private Path project = Path.of("");
    private Path document = Path.of("");

    @BeforeEach
    void copyTheProject() throws IOException {
        project = Files.createDirectory(folder.resolve("dự án"));
        document = Files.writeString(folder.resolve("thư.txt"), "Số: 31/UBND-VX\n");
        copy("luytre");
        copy(".mvn/find-jdk.sh");
        copy(".ci/verify");
        copy("pom.xml");
        copy("src/main/resources/vn/luytre/cli/help.txt");
        Files.createDirectories(project.resolve("target"));
        writeJar(project.resolve("target/luytre.jar"));
        cache("luytre.aot", ""); // empty: this JVM is taken to have no cache
    }

    @Test
    void worksFromAnotherFolderAndThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("tre"), Path.of("dự án/luytre"));
        var call = call(folder, Map.of(), "./" + link.getFileName(), "read", "--json", "thư.txt");
        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("\"source\" : \"thư.txt\"");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void readsNamesInVietnameseWhateverTheLocale() throws Exception {
        var call = call(folder, Map.of("LC_ALL", "C"), launcher(), "read", "--json", "thư.txt");
        assertThat(call.out()).contains("\"source\" : \"thư.txt\"");
    }

    @Test
    void verbsOnTheKeptDataSayInASentenceWhereThereAreNone() throws Exception {
        for (var verb : List.of("check", "audit verify", "backup out")) {
            var words = Stream.concat(Stream.of(launcher()), Stream.of(verb.split(" ", -1)));
            var nowhere = Map.of("LUYTRE_DATA", folder.resolve("none").toString());
            var call = call(folder, nowhere, words.toArray(String[]::new));
            assertThat(call.status()).as(verb).isEqualTo(3);
            assertThat(call.err().lines()).as(verb).hasSize(1).noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void passesTheExitStatusOn() throws Exception {
        assertThat(call(folder, Map.of(), launcher(), "read", "none.txt").status())
                .isEqualTo(3);
        assertThat(call(folder, Map.of(), launcher(), "raed").status()).isEqualTo(2);
    }

    @Test
    void anOlderJdkInJavaHomeIsPassedOver() throws Exception {
        var old = Files.createDirectories(folder.resolve("jdk-17/bin"));
        assertThat(Files.createFile(old.resolve("javac")).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.15\"\n");
        var environment = Map.of("JAVA_HOME", folder.resolve("jdk-17").toString(), "JDK25_HOME", JDK);
        assertThat(call(folder, environment, launcher(), "read", "--json", document.toString())
                        .status())
                .isZero();
    }

    @Test
    void withoutAJdkItSaysInOneSentenceWhatToInstall() throws Exception {
        hideTheUsualFolders();
        var environment = Map.of("JAVA_HOME", "", "PATH", "/nonexistent", "HOME", folder.toString());
        var call = call(folder, environment, launcher(), "read", document.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1).first().asString().contains("JDK 25", "https://adoptium.net");
    }

    @Test
    void theHelpNeedsNeitherJdkNorJar() throws Exception {
        hideTheUsualFolders();
        Files.delete(project.resolve("target/luytre.jar"));
        for (var words : List.of(List.<String>of(), List.of("help"), List.of("-h"), List.of("--help"))) {
            var command = Stream.concat(Stream.of(launcher()), words.stream()).toArray(String[]::new);
            var call = call(folder, Map.of("JAVA_HOME", "", "HOME", folder.toString()), command);
            assertThat(call.status()).isZero();
            assertThat(call.out()).isEqualTo(Run.of("help").out());
        }
    }

    @Test
    void aMissingJarIsBuiltOnceHoweverManyStartAtTheSameTime() throws Exception {
        Files.move(project.resolve("target/luytre.jar"), project.resolve("built.jar"));
        stubMaven("echo build >>builds; sleep 1; cp built.jar target/luytre.jar");
        var calls = Stream.generate(() -> start(folder, Map.of(), launcher(), "read", "--json", "thư.txt"))
                .limit(3)
                .toList();
        for (var call : calls) assertThat(Call.of(call).status()).isZero();
        assertThat(project.resolve("builds")).hasContent("build\n");
    }

    @Test
    void aJarOlderThanItsSourcesIsBuiltAgain() throws Exception {
        stubMaven("echo build >>builds");
        var now = Files.getLastModifiedTime(project.resolve("target/luytre.jar"));
        Files.setLastModifiedTime(project.resolve("pom.xml"), FileTime.fromMillis(now.toMillis() + 1));
        for (int i = 0; i < 2; i++) {
            assertThat(call(folder, Map.of(), launcher(), "read", "thư.txt").status())
                    .isZero();
        }
        assertThat(project.resolve("builds")).hasContent("build\n");
    }

    @Test
    void whatWasCompiledOfSourcesThatAreGoneIsNotBuiltIn() throws Exception {
        Files.delete(project.resolve("target/luytre.jar"));
        Files.createDirectories(project.resolve("target/quick-classes"));
        stubMaven("ls target >>folders; exit 1");
        call(folder, Map.of(), launcher(), "read", "thư.txt");
        assertThat(project.resolve("folders")).content().doesNotContain("quick-classes");
    }

    @Test
    void aFailedBuildShowsWhyAndStartsNothing() throws Exception {
        Files.delete(project.resolve("target/luytre.jar"));
        stubMaven("echo 'no such artifact'; exit 1");
        var call = call(folder, Map.of(), launcher(), "read", "thư.txt");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("no such artifact", "không dựng được chương trình");
    }

    @Test
    void aCacheThatIsNoneDoesNoHarm() throws Exception {
        cache("luytre.aot", "no cache at all");
        var call = call(folder, Map.of(), launcher(), "read", "--json", "thư.txt");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void verifyEndsWithOneLineThatCounts() throws Exception {
        stubMaven("mkdir -p target/surefire-reports target/surefire-reports-fuzz; "
                + "echo '<testsuite name=\"a\" tests=\"5\" errors=\"0\" skipped=\"1\" failures=\"0\">' "
                + "  >target/surefire-reports/TEST-a.xml; "
                + "echo '<testsuite name=\"b\" tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"0\">' "
                + "  >target/surefire-reports-fuzz/TEST-b.xml");
        script(".ci/smoke", "exit 0");
        script(".ci/container", "exit 0");
        var call = call(folder, Map.of(), launcher(), "verify");
        // Whether there is a browser and an older PostgreSQL is up to the machine.
        assertThat(call.out())
                .contains("Bỏ qua: không chấm điểm")
                .matches("(?s).*\n8 passed, 0 failed, [2-4] skipped\n");
        assertThat(call.status()).isZero();
    }

    @Test
    void aServerThatDoesNotStartMakesVerifyFail() throws Exception {
        stubMaven("mkdir -p target/surefire-reports; "
                + "echo '<testsuite name=\"a\" tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\">' "
                + "  >target/surefire-reports/TEST-a.xml");
        script(".ci/smoke", "exit 1");
        script(".ci/container", "exit 0");
        var call = call(folder, Map.of(), launcher(), "verify");
        assertThat(call.out()).matches("(?s).*\n6 passed, 1 failed, [1-3] skipped\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void aStartThatTheCacheEndsIsTriedOnceMoreWithoutIt() throws Exception {
        var call = serve("case \"$*\" in *AOTCache*) exit 134 ;; esac; echo started \"$@\"");
        assertThat(call.out())
                .startsWith("started ")
                .contains(" serve --port 0")
                .doesNotContain("AOTCache");
        assertThat(call.err()).contains("không dùng bộ đệm lớp");
        assertThat(call.status()).isZero();
    }

    @Test
    void aServerThatFailsAfterItsStartIsNotStartedAgain() throws Exception {
        var call = serve(
                "for word; do case $word in -Dluytre.started=*) : >\"${word#*=}\" ;; esac; done; echo ran; exit 5");
        assertThat(call.out()).isEqualTo("ran\n");
        assertThat(call.status()).isEqualTo(5);
    }

    @Test
    void aServerThatWasCalledInAWrongWayIsNotStartedAgain() throws Exception {
        var call = serve("echo ran; exit 2");
        assertThat(call.out()).isEqualTo("ran\n");
        assertThat(call.status()).isEqualTo(2);
    }

    /** Called with a JDK whose {@code java} is this script. */
    private Call serve(String java) throws Exception {
        cache("luytre-server.aot", "a cache");
        var jdk = Files.createDirectories(project.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        script("jdk/bin/java", java);
        script("jdk/bin/javac", "exit 0");
        return call(folder, Map.of("JAVA_HOME", jdk.toString()), launcher(), "serve", "--port", "0");
    }

    @Test
    void verifyFailsWhereNothingWasTested() throws Exception {
        stubMaven("exit 1");
        var call = call(folder, Map.of(), launcher(), "verify");
        assertThat(call.out()).endsWith("0 passed, 1 failed, 0 skipped\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void theMavenWrapperLooksForAJdkToo() throws IOException {
        assertThat(Path.of("mvnw"))
                .as("regenerating the wrapper drops this line")
                .content()
                .contains("\n. \"$(dirname \"$0\")/.mvn/find-jdk.sh\"\n");
        assertThat(Files.readString(Path.of(".mvn/find-jdk.sh"))).contains("25");
    }

    private String launcher() {
        return project.resolve("luytre").toString();
    }

    private void copy(String name) throws IOException {
        var copy = project.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of(name), copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** A cache that is newer than the jar, also where the clock of the file system is too coarse to tell. */
    private void cache(String name, String content) throws IOException {
        var file = Files.writeString(project.resolve("target").resolve(name), content);
        var jar = Files.getLastModifiedTime(project.resolve("target/luytre.jar"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(jar.toMillis() + 1000));
    }

    private void stubMaven(String script) throws IOException {
        script("mvnw", "cd \"${0%/*}\" && " + script);
    }

    private void script(String name, String content) throws IOException {
        var file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + content + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Folders of JDKs that this machine has are not there for the copy of the script. */
    private void hideTheUsualFolders() throws IOException {
        var script = project.resolve(".mvn/find-jdk.sh");
        var hidden = Files.readString(script).replaceAll(" /(usr|opt|Library)/", " /nonexistent/");
        Files.writeString(script, hidden);
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        var entries = manifest.getMainAttributes();
        entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.put(Attributes.Name.MAIN_CLASS, Luytre.class.getName());
        entries.put(Attributes.Name.CLASS_PATH, classPath());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> new File(entry).toURI().toString())
                .collect(Collectors.joining(" "));
    }

    private static Call call(Path from, Map<String, String> environment, String... command) throws Exception {
        return Call.of(start(from, environment, command));
    }

    private static Process start(Path from, Map<String, String> environment, String... command) {
        var words = new ArrayList<>(List.of("/bin/sh"));
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words).directory(from.toFile());
        builder.environment().put("JAVA_HOME", JDK);
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Call(int status, String out, String err) {
        static Call of(Process process) throws Exception {
            var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Call(process.waitFor(), out, err);
        }
    }
}
