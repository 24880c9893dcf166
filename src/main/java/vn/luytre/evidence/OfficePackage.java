package vn.luytre.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Which document a ZIP is, by the one small entry that says so; nothing else is unpacked, so it cannot swell. */
final class OfficePackage {
    private static final int LONGEST_LIST = 1 << 20;
    private static final String MACROS = "macroEnabled";

    private OfficePackage() {}

    static Optional<FileKind> kind(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            var list = zip.getEntry("[Content_Types].xml");
            if (list != null) return ofContentTypes(text(zip, list));
            var type = zip.getEntry("mimetype");
            return type == null ? Optional.empty() : ofMediaType(text(zip, type).strip());
        } catch (IOException | RuntimeException e) { // a ZIP made to break its readers is no document
            return Optional.empty();
        }
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    /** Documents with macros are programs. */
    private static Optional<FileKind> ofContentTypes(String types) {
        if (types.contains(MACROS) || types.contains("vbaProject")) return Optional.empty();
        if (types.contains("wordprocessingml.document.main")) return Optional.of(FileKind.DOCX);
        if (types.contains("spreadsheetml.sheet.main")) return Optional.of(FileKind.XLSX);
        return types.contains("presentationml.presentation.main") ? Optional.of(FileKind.PPTX) : Optional.empty();
    }

    private static Optional<FileKind> ofMediaType(String type) {
        if (type.equals(FileKind.ODT.mediaType())) return Optional.of(FileKind.ODT);
        return type.equals(FileKind.ODS.mediaType()) ? Optional.of(FileKind.ODS) : Optional.empty();
    }
}
