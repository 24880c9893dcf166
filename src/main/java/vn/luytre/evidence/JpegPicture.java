package vn.luytre.evidence;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG without what is not seen: EXIF and XMP (APP1), IPTC (APP13), comments, previews, further pictures and whatever follows
 * the end. The picture itself is not touched. Of EXIF one number is kept: which side is up.
 */
final class JpegPicture {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int JFIF_WITHOUT_PREVIEW = 14;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private int orientation = 1;
    private boolean upIsSaid;

    private JpegPicture(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    static byte[] clean(byte[] in) throws Damaged {
        return new JpegPicture(in).cleaned();
    }

    /** Which side of a picture is up, 1 (as it is) to 8; 1 where it is no JPEG. */
    static int orientation(byte[] in) {
        if (in.length < 2 || (in[0] & 0xFF) != 0xFF || (in[1] & 0xFF) != SOI) return 1;
        var picture = new JpegPicture(in);
        try {
            picture.cleaned();
        } catch (Damaged _) {
            // what was said before it broke off
        }
        return picture.orientation;
    }

    private byte[] cleaned() throws Damaged {
        mark(SOI);
        int marker = marker();
        while (marker != EOI) {
            segment(marker);
            marker = marker();
        }
        mark(EOI);
        return out.toByteArray();
    }

    /** Bytes 0xFF before a marker only fill. */
    private int marker() throws Damaged {
        if (at >= in.length || unsigned(at) != 0xFF) throw new Damaged("no marker at " + at);
        while (at < in.length && unsigned(at) == 0xFF) at++;
        if (at >= in.length) throw new Damaged("ends within a marker");
        return unsigned(at++);
    }

    private void segment(int marker) throws Damaged {
        if (marker == 0 || marker == SOI || marker >= 0xD0 && marker <= 0xD7) throw new Damaged("marker " + marker);
        if (marker == 0x01) return;
        int end = at + length();
        if (marker == APP1) orientation = ExifOrientation.of(in, at + 2, end, orientation);
        if (!isApplication(marker) && marker != 0xFE) {
            sayWhatIsUp();
            copy(marker, at, end);
        } else if (isSeen(marker)) {
            keep(marker, end);
        }
        at = end;
        if (marker == SOS) scan();
    }

    private int length() throws Damaged {
        if (at + 2 > in.length) throw new Damaged("ends within a segment");
        int length = unsigned(at) << 8 | unsigned(at + 1);
        if (length < 2 || at + length > in.length) throw new Damaged("segment of " + length);
        return length;
    }

    private static boolean isApplication(int marker) {
        return marker >= APP0 && marker <= 0xEF || marker >= 0xF0 && marker <= 0xFD;
    }

    /** What a viewer needs: the frame of JFIF, the colours. */
    private boolean isSeen(int marker) {
        return switch (marker) {
            case APP0 -> startsWith("JFIF\0");
            case APP2 -> startsWith("ICC_PROFILE\0");
            case APP14 -> startsWith("Adobe");
            default -> false;
        };
    }

    private boolean startsWith(String word) {
        if (at + 2 + word.length() > in.length) return false;
        for (int i = 0; i < word.length(); i++) if (in[at + 2 + i] != word.charAt(i)) return false;
        return true;
    }

    /** JFIF has room for a preview of its own. */
    private void keep(int marker, int end) throws Damaged {
        if (marker != APP0) {
            copy(marker, at, end);
            return;
        }
        if (end - at < 2 + JFIF_WITHOUT_PREVIEW) throw new Damaged("short JFIF");
        mark(APP0);
        out.write(0);
        out.write(2 + JFIF_WITHOUT_PREVIEW);
        out.write(in, at + 2, JFIF_WITHOUT_PREVIEW - 2);
        out.write(0);
        out.write(0);
    }

    private void sayWhatIsUp() {
        if (!upIsSaid && orientation > 1) out.writeBytes(ExifOrientation.segment(orientation));
        upIsSaid = true;
    }

    /** The picture data up to the next marker; within it 0xFF is followed by 0 or by a restart. */
    private void scan() throws Damaged {
        int start = at;
        while (at + 1 < in.length) {
            int next = unsigned(at + 1);
            if (unsigned(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                out.write(in, start, at - start);
                return;
            }
            at++;
        }
        throw new Damaged("ends within the picture");
    }

    private void copy(int marker, int from, int to) {
        mark(marker);
        out.write(in, from, to - from);
    }

    private void mark(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int unsigned(int index) {
        return in[index] & 0xFF;
    }
}
