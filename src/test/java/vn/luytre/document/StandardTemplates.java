package vn.luytre.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the templates of the program out of their parts in {@code src/build/document-templates}. */
final class StandardTemplates {
    private static final Path PARTS = Path.of("src/build/document-templates");
    private static final Path FOLDER = Path.of("src/main/resources/vn/luytre/document");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0); // the same file each time

    private StandardTemplates() {}

    /** The part that is the text of the template of a type. */
    static String part(OfficialType type) {
        return switch (type) {
            case LETTER -> "letter.xml";
            case CERTIFICATE -> "certificate.xml";
            default -> "titled.xml";
        };
    }

    /** Writes them into the resources. */
    static void write() throws IOException {
        Files.write(FOLDER.resolve("van-ban.docx"), made("titled.xml"));
        Files.write(FOLDER.resolve("cong-van.docx"), made("letter.xml"));
        Files.write(FOLDER.resolve("giay-cong-nhan.docx"), made("certificate.xml"));
    }

    static byte[] made(String text) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            add(zip, "[Content_Types].xml", "content-types.xml");
            add(zip, "_rels/.rels", "rels.xml");
            add(zip, "word/document.xml", text);
            add(zip, "word/_rels/document.xml.rels", "document-rels.xml");
            for (var part : new String[] {"styles.xml", "settings.xml", "header1.xml", "header2.xml"}) {
                add(zip, "word/" + part, part);
            }
        }
        return file.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(Files.readAllBytes(PARTS.resolve(part)));
        zip.closeEntry();
    }
}
