package vn.luytre.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The child process that makes a small picture of the picture whose name it is given, and writes it as JPEG; nothing where it cannot. */
public final class PreviewMain {
    /** Pixels of the longer side. */
    static final int LONGEST = 320;

    /** A picture that unpacks to more is not looked at. */
    private static final long MOST_PIXELS = 200_000_000L;

    private PreviewMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever a library prints is not to get into the answer
        out.write(preview(Path.of(arguments[0])));
        out.flush();
    }

    static byte[] preview(Path file) throws IOException {
        ImageIO.setUseCache(false);
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return new byte[0];
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return jpeg(upright(small(reader), orientation(file)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static int orientation(Path file) throws IOException {
        return JpegPicture.orientation(Files.readAllBytes(file));
    }

    /** Only every so many pixels are read, so that a large picture needs no large memory; then it is drawn smoothly. */
    private static BufferedImage small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) throw new IOException(width + " × " + height);
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, how);
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        return drawn(
                read,
                AffineTransform.getScaleInstance(scale, scale),
                (int) Math.max(1, Math.round(read.getWidth() * scale)),
                (int) Math.max(1, Math.round(read.getHeight() * scale)));
    }

    /** On white: what can be seen through has no colour in a JPEG. */
    private static BufferedImage drawn(BufferedImage picture, AffineTransform how, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    /** Turned and mirrored as EXIF says, 1 (as it is) to 8. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        var how = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        return orientation < 5 ? drawn(picture, how, width, height) : drawn(picture, how, height, width);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
