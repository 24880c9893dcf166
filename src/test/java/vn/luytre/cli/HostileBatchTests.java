package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.reading.file.HostileFiles;

/** A folder of good and hostile files: each of these is refused with a reason, and the good ones are read. */
class HostileBatchTests {
    private static final String LETTER = """
            Số: 31/UBND-VX
            Lũng Cò, ngày 05 tháng 3 năm 2031

            1. Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031.
            """;

    @TempDir
    Path folder;

    @Test
    @Timeout(90)
    void theGoodOnesAreReadAndTheOthersNamed() throws Exception {
        var hostile = HostileFiles.writeInto(folder);
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve("a" + i + ".txt"), LETTER);
            Files.writeString(folder.resolve("t" + i + ".html"), "<!doctype html><p>" + LETTER.replace("\n", "<p>"));
        }
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("ống.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        var before = ownFolders(); // of servers that other tests have left open in this JVM
        long begun = System.nanoTime();
        var run = Run.of("read", "--json", folder);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
        assertThat(run.status()).isEqualTo(3);
        assertThat(sources(run))
                .containsExactly("a0.txt", "a1.txt", "a2.txt", "a3.txt", "t0.html", "t1.html", "t2.html", "t3.html");
        for (var name : hostile) assertThat(run.err()).contains("Không đọc được " + folder.resolve(name));
        assertThat(run.err())
                .contains("ống.txt: không phải tệp thường (thiết bị hoặc đường ống).")
                .doesNotContain("lỗi của chương trình");
        assertThat(ownFolders()).isEqualTo(before);
    }

    @Test
    @Timeout(60)
    void aFileThatChangesWhileItIsReadIsReadOrRefused() throws Exception {
        var file = Files.writeString(folder.resolve("đổi.html"), "<!doctype html><p>" + LETTER);
        var writer = new Thread(() -> keepChanging(file));
        writer.start();
        try {
            for (int i = 0; i < 20; i++) {
                assertThat(Run.of("read", "--json", file).err()).doesNotContain("lỗi của chương trình");
            }
        } finally {
            writer.interrupt();
            writer.join();
        }
    }

    private static void keepChanging(Path file) {
        var forms = List.of(
                "",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "<!doctype html><p>" + LETTER,
                LETTER,
                "MIME-Version: 1.0\n\n" + LETTER);
        for (int i = 0; !Thread.interrupted(); i++) {
            try {
                Files.writeString(file, forms.get(i % forms.size()));
                Thread.sleep(1);
            } catch (IOException | InterruptedException e) {
                return;
            }
        }
    }

    private static List<Path> ownFolders() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .startsWith("luytre-" + ProcessHandle.current().pid() + "-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> sources(Run run) {
        return run.lines().stream()
                .map(line -> JsonMapper.shared().readTree(line).get("source").asString())
                .toList();
    }
}
