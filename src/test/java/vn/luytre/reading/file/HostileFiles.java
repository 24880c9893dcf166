package vn.luytre.reading.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A folder of files made to do harm, or spoiled. */
public final class HostileFiles {
    private HostileFiles() {}

    /** The names of files of which nothing can be read. */
    public static List<String> writeInto(Path folder) throws IOException {
        Files.write(
                folder.resolve("bom.docx"),
                zip("word/document.xml", ("<w:document xmlns:w='w'>" + " ".repeat(90 << 20)).getBytes(UTF_8)));
        Files.write(folder.resolve("bom-lồng.zip"), nested(6));
        Files.write(folder.resolve("cười.docx"), zip("word/document.xml", laughs().getBytes(UTF_8)));
        Made.pdf(10_000, folder.resolve("dài.pdf"));
        Made.lockedPdf(folder.resolve("khóa.pdf"));
        Files.write(folder.resolve("khóa.docx"), locked());
        Files.write(
                folder.resolve("nửa.docx"),
                half(Files.readAllBytes(Made.letter(Files.createDirectory(folder.resolve(".tạm"))))));
        Files.writeString(folder.resolve("nửa.pdf"), "%PDF-1.7\n1 0 obj\n<<");
        Files.writeString(folder.resolve("rỗng.pdf"), "");
        Files.write(folder.resolve("chương-trình.docx"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0});
        Files.writeString(folder.resolve("sâu.rtf"), "{\\rtf1" + "{".repeat(1 << 20));
        Files.writeString(folder.resolve("sâu.docx.xml.docx"), "PK\u0003\u0004" + "x".repeat(1000));
        return List.of(
                "bom.docx",
                "bom-lồng.zip",
                "cười.docx",
                "dài.pdf",
                "khóa.pdf",
                "khóa.docx",
                "nửa.docx",
                "nửa.pdf",
                "rỗng.pdf",
                "chương-trình.docx",
                "sâu.rtf",
                "sâu.docx.xml.docx");
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text + "]><w:document xmlns:w='w'><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:document>";
    }

    /** A ZIP of sixteen ZIPs, of which each holds sixteen, and so on; the innermost hold nothing but blanks. */
    static byte[] nested(int levels) throws IOException {
        var zip = zip("0.txt", " ".repeat(50 << 20).getBytes(UTF_8));
        for (int level = 1; level < levels; level++) {
            var bytes = new ByteArrayOutputStream();
            try (var outer = new ZipOutputStream(bytes)) {
                for (int i = 0; i < 16; i++) {
                    outer.putNextEntry(new ZipEntry(i + ".zip"));
                    outer.write(zip);
                }
            }
            zip = bytes.toByteArray();
        }
        return zip;
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            parts.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
