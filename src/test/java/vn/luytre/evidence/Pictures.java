package vn.luytre.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Made-up pictures, with and without what a camera writes into them. */
final class Pictures {
    /** Stands for a place wherever one can be written. */
    static final String PLACE = "21.0285N105.8542E";

    private Pictures() {}

    static byte[] encoded(String format) {
        var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < 48; x++)
            for (int y = 0; y < 32; y++) image.setRGB(x, y, new Color(x * 5, y * 7, random.nextInt(90)).getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** EXIF with an orientation and a directory of the place. */
    static byte[] exif(int orientation) {
        var text = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        var tiff = ByteBuffer.allocate(200);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 3);
        tiff.putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put((byte) 'N')
                .put((byte) 0)
                .putShort((short) 0);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(100);
        tiff.putShort((short) 0x1D).putShort((short) 2).putInt(text.length).putInt(130);
        tiff.putInt(0);
        tiff.position(106).putInt(21).putInt(1).putInt(1).putInt(1).putInt(42).putInt(1);
        return tiff.position(136).put(text).array();
    }

    /** The bytes put in after so many of the picture. */
    static byte[] with(byte[] picture, int at, byte[]... more) {
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, at);
        for (var bytes : more) out.writeBytes(bytes);
        out.write(picture, at, picture.length - at);
        return out.toByteArray();
    }

    static byte[] place(String before) {
        return (before + PLACE).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] chunk(String type, byte[] content) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    static boolean tellsThePlace(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(PLACE);
    }

    static boolean looksTheSame(byte[] one, byte[] other) {
        try {
            var a = ImageIO.read(new ByteArrayInputStream(one));
            var b = ImageIO.read(new ByteArrayInputStream(other));
            for (int x = 0; x < a.getWidth(); x++)
                for (int y = 0; y < a.getHeight(); y++) if (a.getRGB(x, y) != b.getRGB(x, y)) return false;
            return a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
