package vn.luytre.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG with the chunks that are seen: EXIF, texts, times and unknown chunks are left out, and whatever follows the end. */
final class PngPicture {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12; // length, type and checksum of a chunk
    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    private PngPicture() {}

    static byte[] clean(byte[] in) throws Damaged {
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, SIGNATURE);
        var buffer = ByteBuffer.wrap(in);
        for (int at = SIGNATURE; at <= in.length - AROUND; ) {
            int length = buffer.getInt(at);
            if (length < 0 || length > in.length - at - AROUND) throw new Damaged("chunk of " + length);
            var type = new String(in, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (SEEN.contains(type)) out.write(in, at, length + AROUND);
            if (type.equals("IEND")) return out.toByteArray();
            at += length + AROUND;
        }
        throw new Damaged("no end");
    }
}
