package vn.luytre.reading.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What scanners, copiers and fax machines do to a page. */
enum Wear {
    CLEAN,
    /** An office scanner: grey paper, a little noise, 1° askew, JPEG. */
    SCAN,
    SCAN_150,
    SPECKLE,
    SALT_AND_PEPPER,
    BLUR,
    FAINT,
    SKEW_3,
    SHADOW,
    FAX,
    BLACK_AND_WHITE,
    UPSIDE_DOWN,
    TURNED,
    BLACK_BORDER;

    private static final long SEED = 7;

    /** The picture of a page after it; pages are drawn at {@code dpi}. */
    BufferedImage on(BufferedImage page, int dpi) throws IOException {
        return switch (this) {
            case CLEAN -> page;
            case SCAN -> jpeg(noise(paper(turned(page, 1), 232, 40), 6));
            case SCAN_150 -> jpeg(noise(paper(scaled(turned(page, 1), 150.0 / dpi, 150.0 / dpi), 232, 40), 6));
            case SPECKLE -> jpeg(noise(paper(turned(page, 0.8), 225, 40), 40));
            case SALT_AND_PEPPER -> pepper(page, 0.02);
            case BLUR -> jpeg(noise(paper(blurred(page, dpi / 100), 235, 40), 4));
            case FAINT -> jpeg(noise(paper(turned(page, 0.5), 225, 165), 5));
            case SKEW_3 -> jpeg(noise(paper(turned(page, -3), 235, 30), 4));
            case SHADOW -> jpeg(noise(shadow(paper(turned(page, 0.5), 235, 30)), 4));
            case FAX -> scaled(bilevel(scaled(page, 204.0 / dpi, 98.0 / dpi), 150), 1, 1);
            case BLACK_AND_WHITE -> bilevel(noise(page, 25), 140);
            case UPSIDE_DOWN -> jpeg(noise(quarter(quarter(turned(page, 0.5))), 5));
            case TURNED -> jpeg(noise(quarter(turned(page, 0.5)), 5));
            case BLACK_BORDER -> jpeg(noise(border(turned(page, 1)), 5));
        };
    }

    /** The dots an inch that the file states; a fax has fewer from top to bottom. */
    int dpi(int dpi) {
        return switch (this) {
            case SCAN_150 -> 150;
            case FAX -> 204;
            default -> dpi;
        };
    }

    private static BufferedImage blank(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(((java.awt.image.DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0xFFFFFF);
        return image;
    }

    private static BufferedImage drawn(BufferedImage page, int width, int height, AffineTransform how) {
        var image = blank(width, height);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, how, null);
        pen.dispose();
        return image;
    }

    static BufferedImage turned(BufferedImage page, double degrees) {
        var how = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        return drawn(page, page.getWidth(), page.getHeight(), how);
    }

    private static BufferedImage quarter(BufferedImage page) {
        var how = new AffineTransform(0, 1, -1, 0, page.getHeight(), 0);
        return drawn(page, /* width= */ page.getHeight(), /* height= */ page.getWidth(), how);
    }

    /** The mean of the dots that become one, as a scanner sees it. */
    static BufferedImage scaled(BufferedImage page, double across, double down) {
        int width = (int) Math.round(page.getWidth() * across);
        int height = (int) Math.round(page.getHeight() * down);
        var image = blank(width, height);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return image;
    }

    private interface Dot {
        int change(int value, int x, int y);
    }

    private static BufferedImage each(BufferedImage page, Dot dot) {
        var image = blank(page.getWidth(), page.getHeight());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                int red = clamp(dot.change(rgb >> 16 & 255, x, y));
                int green = clamp(dot.change(rgb >> 8 & 255, x, y));
                int blue = clamp(dot.change(rgb & 255, x, y));
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return image;
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static BufferedImage paper(BufferedImage page, int white, int black) {
        return each(page, (value, x, y) -> black + value * (white - black) / 255);
    }

    private static BufferedImage shadow(BufferedImage page) {
        return each(page, (value, x, y) -> value - value * x * 6 / (10 * page.getWidth()));
    }

    private static BufferedImage noise(BufferedImage page, double sigma) {
        var random = new Random(SEED);
        int[] shift = {0};
        int[] turn = {0};
        return each(page, (value, x, y) -> {
            if (turn[0]++ % 3 == 0) shift[0] = (int) Math.round(random.nextGaussian() * sigma);
            return value + shift[0];
        });
    }

    private static BufferedImage pepper(BufferedImage page, double share) {
        var random = new Random(SEED);
        int[] last = {0, 0};
        return each(page, (value, x, y) -> {
            if (last[0]++ % 3 == 0) last[1] = random.nextDouble() < share ? random.nextBoolean() ? 1 : 2 : 0;
            return last[1] == 0 ? value : last[1] == 1 ? 0 : 255;
        });
    }

    private static BufferedImage bilevel(BufferedImage page, int threshold) {
        var image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                int grey = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
                image.setRGB(x, y, grey > threshold ? 0xFFFFFF : 0);
            }
        }
        return image;
    }

    private static BufferedImage blurred(BufferedImage page, int radius) {
        int size = 2 * radius + 1;
        var weights = new float[size];
        Arrays.fill(weights, 1f / size);
        var across = new ConvolveOp(new Kernel(size, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, size, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(page, null), null);
    }

    private static BufferedImage border(BufferedImage page) {
        var pen = page.createGraphics();
        pen.setColor(new Color(25, 25, 25));
        pen.fillRect(0, 0, page.getWidth() / 30, page.getHeight());
        pen.fillRect(0, page.getHeight() - page.getHeight() / 40, page.getWidth(), page.getHeight() / 40);
        pen.dispose();
        return page;
    }

    private static BufferedImage jpeg(BufferedImage page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpegBytes(page, 0.6f)));
    }

    static byte[] jpegBytes(BufferedImage page, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A red round seal over the left third of the signature, as Decree 30/2020 asks, above a name that begins at this place in dots. */
    static void seal(BufferedImage page, double x, double y, int dpi) {
        double mm = dpi / 25.4;
        inked(page, pen -> {
            pen.setColor(new Color(225, 75, 85));
            rings(pen, x - 6 * mm, y - 12 * mm, mm);
            pen.fill(star(x - 6 * mm, y - 12 * mm, 5 * mm));
        });
    }

    private static void rings(Graphics2D pen, double x, double y, double mm) {
        pen.setStroke(new BasicStroke((float) (0.8 * mm)));
        oval(pen, x, y, 18 * mm);
        pen.setStroke(new BasicStroke((float) (0.4 * mm)));
        oval(pen, x, y, 12 * mm);
        pen.setFont(new Font("Liberation Serif", Font.BOLD, (int) (3.6 * mm)).deriveFont((float) (3.6 * mm)));
        var words = "ỦY BAN NHÂN DÂN * TỈNH LAM GIANG * ";
        for (int i = 0; i < words.length(); i++) {
            var way = AffineTransform.getTranslateInstance(x, y);
            way.rotate(2 * Math.PI * i / words.length());
            way.translate(0, -13.3 * mm);
            var letter = pen.getFont()
                    .deriveFont(way)
                    .createGlyphVector(pen.getFontRenderContext(), words.substring(i, i + 1));
            pen.drawGlyphVector(letter, 0, 0);
        }
    }

    /** A signature in blue ink above a name that begins at this place in dots. */
    static void pen(BufferedImage page, double x, double y, int dpi) {
        double mm = dpi / 25.4;
        inked(page, pen -> {
            pen.setColor(new Color(45, 70, 170));
            pen.setStroke(new BasicStroke((float) (0.6 * mm), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var path = new Path2D.Double();
            path.moveTo(x - 5 * mm, y - 6 * mm);
            path.curveTo(x + 8 * mm, y - 28 * mm, x + 4 * mm, y + 4 * mm, x + 12 * mm, y - 14 * mm);
            path.curveTo(x + 16 * mm, y - 22 * mm, x + 14 * mm, y + 2 * mm, x + 22 * mm, y - 10 * mm);
            path.curveTo(x + 26 * mm, y - 16 * mm, x + 18 * mm, y, x + 40 * mm, y - 2 * mm);
            pen.draw(path);
        });
    }

    /** Ink lets through what is under it. */
    private static void inked(BufferedImage page, Consumer<Graphics2D> drawing) {
        var ink = blank(page.getWidth(), page.getHeight());
        var pen = ink.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(pen);
        pen.dispose();
        print(ink, page);
    }

    private static void print(BufferedImage ink, BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int over = ink.getRGB(x, y);
                int under = page.getRGB(x, y);
                int red = (over >> 16 & 255) * (under >> 16 & 255) / 255;
                int green = (over >> 8 & 255) * (under >> 8 & 255) / 255;
                page.setRGB(x, y, red << 16 | green << 8 | (over & 255) * (under & 255) / 255);
            }
        }
    }

    private static void oval(Graphics2D pen, double x, double y, double radius) {
        pen.draw(new java.awt.geom.Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static Path2D star(double x, double y, double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double far = i % 2 == 0 ? radius : radius * 0.4;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            if (i == 0) star.moveTo(x + far * Math.cos(angle), y + far * Math.sin(angle));
            else star.lineTo(x + far * Math.cos(angle), y + far * Math.sin(angle));
        }
        star.closePath();
        return star;
    }
}
