package vn.luytre.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The frame of a WebP: enough for chunks to be told apart. */
final class WebpPictures {
    private WebpPictures() {}

    static byte[] withPlace() {
        var place = Pictures.place("");
        var bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(text("RIFF")).putInt(0).put(text("WEBP"));
        chunk(bytes, "VP8X", new byte[] {0x0C, 0, 0, 0, 47, 0, 0, 31, 0, 0});
        chunk(bytes, "VP8 ", new byte[] {1, 2, 3});
        chunk(bytes, "EXIF", place);
        chunk(bytes, "XMP ", place);
        int size = bytes.position();
        bytes.putInt(4, size - 8);
        var picture = new byte[size];
        bytes.flip().get(picture);
        return picture;
    }

    private static void chunk(ByteBuffer bytes, String type, byte[] content) {
        bytes.put(text(type)).putInt(content.length).put(content);
        if (content.length % 2 == 1) bytes.put((byte) 0);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
