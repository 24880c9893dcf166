package vn.luytre.reading.file.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.OpenedFile;

@Timeout(90)
class ZipTests {
    private static final String WORDS = "Các thôn lắp tủ thuốc trước ngày 30/4/2031.";
    private static final byte[] DOCUMENT = WORDS.getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void documentsAreReadAndHiddenFilesPassedOver() throws IOException {
        var found = read(zip(UTF_8, Map.of("a/b.txt", DOCUMENT, ".git/c.txt", DOCUMENT, "__MACOSX/d.txt", DOCUMENT)));
        assertThat(found).containsExactly(Map.entry("a/b.txt", WORDS));
    }

    @Test
    void namesOfOldSystemsAreReadable() throws IOException {
        var windows = Charset.forName("windows-1258");
        assertThat(read(zip(windows, Map.of("Ba\u0309n đô\u0300.txt", DOCUMENT))))
                .containsOnlyKeys("Bản đồ.txt");
        assertThat(read(zip(Charset.forName("IBM437"), Map.of("Größe.txt", DOCUMENT))))
                .containsOnlyKeys("Größe.txt");
    }

    @Test
    void namesAreNeverPaths() throws IOException {
        var found = read(zip(UTF_8, Map.of("../../../../tmp/luytre-escaped.txt", DOCUMENT)));
        assertThat(found).containsValue(WORDS);
        assertThat(Path.of("/tmp/luytre-escaped.txt")).doesNotExist();
    }

    @Test
    void zipsInZipsAreOpenedThreeDeep() throws IOException {
        var third = zip(UTF_8, Map.of("c.txt", DOCUMENT));
        var second = zip(UTF_8, ordered("b.txt", DOCUMENT, "3.zip", third));
        var first = zip(UTF_8, ordered("a.txt", DOCUMENT, "2.zip", second));
        assertThat(read(first)).containsOnlyKeys("a.txt", "2.zip › b.txt", "2.zip › 3.zip › c.txt");
        assertThat(read(zip(UTF_8, Map.of("1.zip", first))))
                .hasSize(3)
                .hasEntrySatisfying(
                        "1.zip › 2.zip › 3.zip", why -> assertThat(why).startsWith("! nằm quá sâu"));
    }

    @Test
    void aBombIsRefusedByItselfAndTheOthersAreRead() throws IOException {
        var found = read(zip(UTF_8, ordered("a.txt", DOCUMENT, "bom.txt", new byte[60 << 20])));
        assertThat(found).containsEntry("a.txt", WORDS);
        assertThat(found.get("bom.txt")).isEqualTo("! khi giải nén thì lớn bất thường (60 MB); không đọc");
    }

    @Test
    void zipsOfManyZipsComeToAnEnd() throws IOException {
        var leaf = zip(UTF_8, Map.of("0.txt", DOCUMENT));
        for (int level = 0; level < 3; level++) {
            var many = new LinkedHashMap<String, byte[]>();
            for (int i = 0; i < 16; i++) many.put(i + ".zip", leaf);
            leaf = zip(UTF_8, many);
        }
        assertThat(read(leaf).values())
                .isNotEmpty()
                .allMatch(why -> why.startsWith("! nằm quá sâu") || why.startsWith("! chứa quá nhiều tệp"));
    }

    @Test
    void tooManyFilesAreRefusedAtOnce() throws IOException {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= 200; i++) many.put(i + ".txt", DOCUMENT);
        assertThat(read(zip(UTF_8, many)))
                .containsExactly(
                        Map.entry("", "! chứa quá nhiều tệp; chỉ đọc đến 200 tệp, hãy mở ra rồi đọc cả thư mục"));
    }

    @Test
    void lockedEntriesAreNamed() throws IOException {
        var locked = "! có mật khẩu; hãy bỏ mật khẩu rồi đọc lại";
        assertThat(read(locked(zip(UTF_8, Map.of("a.txt", DOCUMENT)), 1))).containsExactly(Map.entry("", locked));
        var two = zip(UTF_8, ordered("a.txt", DOCUMENT, "b.txt", DOCUMENT));
        assertThat(read(locked(two, 1))).containsExactly(Map.entry("a.txt", locked), Map.entry("b.txt", WORDS));
    }

    /** Sets the mark «encrypted» of so many entries in the directory at the end. */
    private static byte[] locked(byte[] zip, int entries) {
        var bytes = zip.clone();
        for (int i = 0, left = entries; i < bytes.length - 8 && left > 0; i++) {
            if (bytes[i] != 'P' || bytes[i + 1] != 'K' || bytes[i + 2] != 1 || bytes[i + 3] != 2) continue;
            bytes[i + 8] |= 1;
            left--;
        }
        return bytes;
    }

    @Test
    void anEmptyAndABrokenZipAreRefused() throws IOException {
        assertThat(read(zip(UTF_8, Map.of())).get("")).startsWith("! là tệp ZIP không có tệp nào bên trong");
        var whole = zip(UTF_8, Map.of("a.txt", DOCUMENT));
        assertThat(read(Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly(Map.entry("", "! tệp hỏng hoặc không trọn vẹn; hãy xin lại bản gốc"));
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        read(zip(UTF_8, ordered("a.txt", DOCUMENT, "2.zip", zip(UTF_8, Map.of("b.txt", DOCUMENT)))));
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.filter(file -> file.getFileName()
                            .toString()
                            .startsWith("luytre-" + ProcessHandle.current().pid() + "-")))
                    .isEmpty();
        }
    }

    private static Map<String, byte[]> ordered(String name, byte[] content, String other, byte[] more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(name, content);
        entries.put(other, more);
        return entries;
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Map<String, String> read(byte[] zip) throws IOException {
        return OpenedFile.of(Files.write(folder.resolve("gói.zip"), zip)).documents();
    }
}
