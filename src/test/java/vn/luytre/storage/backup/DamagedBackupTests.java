package vn.luytre.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.postgres.TestPostgres;

/** A byte that is flipped anywhere in a backup is found, and where it lies is said. */
class DamagedBackupTests {
    @TempDir
    private static Path folder;

    private static byte[] whole = {};

    @BeforeAll
    static void backUp() throws Exception {
        var file = folder.resolve("whole");
        Office.backUp(Office.filled(1, 300), file);
        whole = Files.readAllBytes(file);
        assertThat(new BackupFile(file).findings(Steps.UNSEEN)).isEmpty();
    }

    @Test
    void aByteOfTheRowsNamesTableRowsAndEntry() throws Exception {
        int data = after("data/life.everything/00001.copy", whole.length / 4);
        assertThat(findings(flipped(data)))
                .singleElement()
                .asString()
                .contains("Bảng life.everything, dòng 1–300 (mục data/life.everything/00001.copy)");
    }

    @Test
    void aByteOfTheManifestNamesTheManifest() throws Exception {
        assertThat(findings(flipped(after("manifest.json", 40))))
                .singleElement()
                .asString()
                .contains("manifest.json");
        assertThat(findings(flipped(after("manifest.sha256", 10))))
                .singleElement()
                .asString()
                .contains("manifest.json");
    }

    @Test
    void aByteBetweenTheEntriesNamesTheFrame() throws Exception {
        int timeOfTheFirstEntry = 10;
        assertThat(findings(flipped(timeOfTheFirstEntry)))
                .singleElement()
                .asString()
                .contains("Khung ZIP");
        assertThat(findings(flipped(whole.length - 1)))
                .singleElement()
                .asString()
                .contains("Khung ZIP");
    }

    @Test
    void aFileThatWasCutNamesTheFrame() throws Exception {
        assertThat(findings(Arrays.copyOf(whole, whole.length / 2)))
                .singleElement()
                .asString()
                .contains("cắt ngắn");
        assertThat(findings(new byte[0])).isNotEmpty();
    }

    @Test
    void noFlippedByteIsOverlooked() throws Exception {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            int place = i < 100 ? whole.length - 1 - i * 7 : random.nextInt(whole.length);
            assertThat(findings(flipped(place))).as("byte %d", place).isNotEmpty();
        }
    }

    @Test
    void aDamagedBackupIsNotRestored() throws Exception {
        var file = written(flipped(whole.length / 2));
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(
                        () -> new Restore(TestPostgres.freshDatabase(), List.of(Office.FIRST), Steps.UNSEEN).read(file))
                .withMessageContaining("hỏng");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(() -> new BackupFile(folder.resolve("none")).findings(Steps.UNSEEN))
                .withMessageContaining("Không có tệp");
    }

    private static byte[] flipped(int place) {
        var bytes = whole.clone();
        bytes[place] ^= 4;
        return bytes;
    }

    private static int after(String entry, int bytes) {
        return new String(whole, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length() + bytes;
    }

    private static List<String> findings(byte[] bytes) throws IOException, StorageFault {
        return new BackupFile(written(bytes)).findings(Steps.UNSEEN);
    }

    private static Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("damaged"), bytes);
    }
}
