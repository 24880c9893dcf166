package vn.luytre.storage.backup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.backup.Manifest.Piece;
import vn.luytre.storage.backup.Manifest.Table;

/** A backup that was written before. It proves itself: every byte is under some digest. */
public final class BackupFile {
    /** A manifest is a few hundred bytes a table; what is larger was not written by us. */
    private static final int LARGEST_MANIFEST = 64 << 20;

    private final Path file;

    public BackupFile(Path file) {
        this.file = file;
    }

    /** Sentences about each damaged place; none where the file can be restored to the letter. */
    public List<String> findings(Steps steps) throws StorageFault {
        if (!Files.isRegularFile(file)) throw new StorageFault("Không có tệp %s.".formatted(file));
        var findings = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            checkEntries(zip, findings, steps);
        } catch (IOException e) {
            findings.add("Khung ZIP của tệp hỏng hoặc tệp bị cắt ngắn: không đọc được mục lục (%s)."
                    .formatted(e.getMessage()));
        }
        try {
            if (!FileSeal.holds(file) && findings.isEmpty()) {
                findings.add("Khung ZIP (các byte giữa các mục, mục lục hoặc dấu SHA-256 ở cuối tệp) có byte bị đổi;"
                        + " nội dung các bảng còn nguyên.");
            }
        } catch (IOException e) {
            findings.add("Không đọc hết được tệp: %s.".formatted(e.getMessage()));
        }
        return findings;
    }

    /** The manifest, where it is whole. */
    public Manifest manifest() throws StorageFault {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return manifest(zip);
        } catch (IOException e) {
            throw new StorageFault("Không đọc được %s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws StorageFault {
        try {
            var json = content(zip, Manifest.ENTRY);
            var digest = new String(content(zip, Manifest.DIGEST_ENTRY), StandardCharsets.US_ASCII);
            if (!Sha256.of(json).equals(digest)) throw damaged("không khớp mã SHA-256 của nó (manifest.sha256)");
            var manifest = Manifest.of(json);
            if (!manifest.format().equals(Manifest.FORMAT)) {
                throw new StorageFault("Tệp sao lưu có dạng %s, chương trình này chỉ đọc %s. Hãy dùng bản mới hơn."
                        .formatted(manifest.format(), Manifest.FORMAT));
            }
            return manifest;
        } catch (IOException | JacksonException e) {
            throw damaged("không đọc được (" + e.getMessage() + ")");
        }
    }

    private static StorageFault damaged(String how) {
        return new StorageFault("Mục manifest.json (bảng kê của tệp sao lưu) hỏng: " + how + ".");
    }

    private static byte[] content(ZipFile zip, String entry) throws IOException {
        try (var in = open(zip, entry)) {
            return in.readNBytes(LARGEST_MANIFEST);
        }
    }

    static InputStream open(ZipFile zip, String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) throw new FileNotFoundException("thiếu mục " + entry);
        return zip.getInputStream(found);
    }

    ZipFile open() throws IOException {
        return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }

    private static void checkEntries(ZipFile zip, List<String> findings, Steps steps) {
        Manifest manifest;
        try {
            manifest = manifest(zip);
        } catch (StorageFault e) {
            findings.add(e.sentence());
            return;
        }
        int done = 0;
        for (var table : manifest.tables()) {
            steps.at(table.title(), done++, manifest.tables().size());
            checkTable(zip, table, findings);
        }
        findStrangers(zip, manifest, findings);
    }

    private static void checkTable(ZipFile zip, Table table, List<String> findings) {
        long first = 1;
        for (var piece : table.pieces()) {
            var fault = fault(zip, piece);
            if (!fault.isEmpty()) {
                findings.add("Bảng %s, dòng %d–%d (mục %s): %s."
                        .formatted(table.title(), first, first + piece.rows() - 1, piece.entry(), fault));
            }
            first += piece.rows();
        }
        if (first - 1 != table.rows() || !TableText.digestOf(table.pieces()).equals(table.sha256())) {
            findings.add("Bảng %s: bảng kê tự mâu thuẫn về số dòng hoặc mã SHA-256.".formatted(table.title()));
        }
    }

    private static String fault(ZipFile zip, Piece piece) {
        try (var in = open(zip, piece.entry())) {
            var digest = Sha256.begin();
            long rows = 0;
            var buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) if (buffer[i] == '\n') rows++;
            }
            if (!Sha256.end(digest).equals(piece.sha256())) return "nội dung không khớp mã SHA-256";
            return rows == piece.rows() ? "" : "có %d dòng, bảng kê ghi %d".formatted(rows, piece.rows());
        } catch (IOException e) {
            return "không giải nén được (%s)".formatted(e.getMessage());
        }
    }

    private static void findStrangers(ZipFile zip, Manifest manifest, List<String> findings) {
        var known = new HashSet<>(List.of(Manifest.ENTRY, Manifest.DIGEST_ENTRY));
        manifest.tables().forEach(table -> table.pieces().forEach(piece -> known.add(piece.entry())));
        zip.stream()
                .filter(entry -> !known.contains(entry.getName()))
                .forEach(entry -> findings.add("Mục %s không có trong bảng kê.".formatted(entry.getName())));
    }
}
