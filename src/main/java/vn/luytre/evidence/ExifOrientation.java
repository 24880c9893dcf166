package vn.luytre.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which side of a picture is up: the one number of EXIF that is kept, 1 (as it is) to 8. */
final class ExifOrientation {
    private static final byte[] HEAD = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST = 8;

    private ExifOrientation() {}

    /** What a segment says; {@code usual} where it says nothing. */
    static int of(byte[] in, int from, int to, int usual) {
        for (int i = 0; i < HEAD.length; i++) if (from + i >= to || in[from + i] != HEAD[i]) return usual;
        var tiff =
                ByteBuffer.wrap(in, from + HEAD.length, to - from - HEAD.length).slice();
        if (tiff.remaining() < 10) return usual;
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return ofDirectory(tiff, tiff.getInt(4), usual);
    }

    private static int ofDirectory(ByteBuffer tiff, int start, int usual) {
        if (start < 8 || start > tiff.limit() - 2) return usual;
        int entries = tiff.getShort(start) & 0xFFFF;
        for (int i = 0, at = start + 2; i < entries && at <= tiff.limit() - ENTRY; i++, at += ENTRY) {
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= MOST ? value : usual;
            }
        }
        return usual;
    }

    /** An EXIF segment that says nothing else. */
    static byte[] segment(int orientation) {
        var bytes = ByteBuffer.allocate(36);
        bytes.putShort((short) 0xFFE1).putShort((short) 34).put(HEAD);
        bytes.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        bytes.putShort((short) 1);
        bytes.putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return bytes.putInt(0).array();
    }
}
