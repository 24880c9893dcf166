package vn.luytre.reading.file.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Names in a ZIP. One that says so is UTF-8; of the others it is not known what they are: UTF-8 where their bytes are, else the code page of
 * Vietnamese Windows (1258), or that of the first PCs (437) where this gives no letters.
 */
final class ZipNames {
    /** What does not say that it is UTF-8 comes byte for byte. */
    static final Charset RAW = StandardCharsets.ISO_8859_1;

    private static final Charset OF_WINDOWS = Charset.forName("windows-1258");
    private static final Charset OF_DOS = Charset.forName("IBM437");

    private ZipNames() {}

    static String of(ZipArchiveEntry entry) {
        boolean isSure = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        var name = isSure ? entry.getName() : decoded(entry.getName().getBytes(RAW));
        return Normalizer.normalize(name, Normalizer.Form.NFC).replace('\\', '/');
    }

    static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            var windows = new String(name, OF_WINDOWS);
            boolean letters = windows.chars()
                    .allMatch(c ->
                            c < 0x80 || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
            return letters ? windows : new String(name, OF_DOS);
        }
    }
}
