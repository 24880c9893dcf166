package vn.luytre.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP with the chunks that are seen: EXIF, XMP and unknown chunks are left out, and whatever follows the end. */
final class WebpPicture {
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int NO_EXIF_NO_XMP = ~0x0C;
    private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpPicture() {}

    static byte[] clean(byte[] in) throws Damaged {
        var buffer = ByteBuffer.wrap(in).order(ByteOrder.LITTLE_ENDIAN);
        long end = 8L + (buffer.getInt(4) & 0xFFFFFFFFL);
        if (end < HEAD || end > in.length) throw new Damaged("size " + end);
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, HEAD);
        for (int at = HEAD; at <= end - CHUNK_HEAD; ) {
            int length = buffer.getInt(at + 4);
            if (length < 0 || length > end - at - CHUNK_HEAD) throw new Damaged("chunk of " + length);
            var type = new String(in, at, 4, StandardCharsets.ISO_8859_1);
            if (SEEN.contains(type)) copy(in, at, length, type, out);
            at += CHUNK_HEAD + length + length % 2;
        }
        if (out.size() == HEAD) throw new Damaged("no picture");
        var bytes = out.toByteArray();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);
        return bytes;
    }

    private static void copy(byte[] in, int at, int length, String type, ByteArrayOutputStream out) {
        if (type.equals("VP8X") && length > 0) {
            out.write(in, at, CHUNK_HEAD);
            out.write(in[at + CHUNK_HEAD] & NO_EXIF_NO_XMP); // nothing of the kind follows any more
            out.write(in, at + CHUNK_HEAD + 1, length - 1);
        } else {
            out.write(in, at, CHUNK_HEAD + length);
        }
        if (length % 2 == 1) out.write(0);
    }
}
