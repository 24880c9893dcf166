package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixRead;
import static org.bytedeco.leptonica.global.leptonica.pixReadHeader;
import static org.bytedeco.leptonica.global.leptonica.pixReadHeaderMem;
import static org.bytedeco.leptonica.global.leptonica.pixReadMem;
import static org.bytedeco.leptonica.global.leptonica.pixReadTiff;
import static org.bytedeco.leptonica.global.leptonica.readHeaderTiff;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The pictures in a file. What would take too much memory is refused before it is unfolded.
 *
 * @param count how many there are: one, or the pages of a TIFF
 */
public record Pictures(Path file, int count, boolean isTiff) {
    /** An A4 page of 900 dots an inch has 80 million dots. */
    private static final long MOST_DOTS = 100_000_000;

    private static final int MOST_PAGES = 1_000;
    private static final int SILENT = 6;
    private static final int RGB = 32;

    /** The pictures of a file. */
    public static Pictures of(Path file) throws IOException {
        setMsgSeverity(SILENT);
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(2);
        }
        boolean tiff = first.length == 2 && first[0] == first[1] && (first[0] == 'I' || first[0] == 'M');
        return new Pictures(file, tiff ? tiffPages(file) : 1, tiff);
    }

    private static int tiffPages(Path file) throws PictureFault {
        int count = 0;
        while (count < MOST_PAGES && tiffSize(file, count) != null) count++;
        if (count == 0) throw new PictureFault(PictureFault.BROKEN);
        return count;
    }

    private static int @Nullable [] tiffSize(Path file, int page) {
        int[] width = {0};
        int[] height = {0};
        int fault = readHeaderTiff(
                file.toString(), page, width, height, new int[1], new int[1], new int[1], new int[1], new int[1]);
        return fault == 0 ? new int[] {width[0], height[0]} : null;
    }

    /** One of them, from 0. */
    public Picture picture(int number) throws PictureFault {
        var size = isTiff ? tiffSize(file, number) : size(file);
        if (size == null) throw new PictureFault(PictureFault.BROKEN);
        if ((long) size[0] * size[1] > MOST_DOTS) throw new PictureFault(PictureFault.TOO_LARGE);
        return Picture.of(isTiff ? pixReadTiff(file.toString(), number) : pixRead(file.toString()));
    }

    private static int @Nullable [] size(Path file) {
        int[] width = {0};
        int[] height = {0};
        int fault = pixReadHeader(file.toString(), new int[1], width, height, new int[1], new int[1], new int[1]);
        return fault == 0 ? new int[] {width[0], height[0]} : null;
    }

    /** A picture as it lies in another file. */
    public static Picture of(byte[] file) throws PictureFault {
        setMsgSeverity(SILENT);
        int[] width = {0};
        int[] height = {0};
        int fault = pixReadHeaderMem(file, file.length, new int[1], width, height, new int[1], new int[1], new int[1]);
        if (fault != 0) throw new PictureFault(PictureFault.BROKEN);
        if ((long) width[0] * height[0] > MOST_DOTS) throw new PictureFault(PictureFault.TOO_LARGE);
        return Picture.of(pixReadMem(file, file.length));
    }

    /** A picture that was drawn in this process. */
    public static Picture of(BufferedImage drawn) throws PictureFault {
        setMsgSeverity(SILENT);
        int width = drawn.getWidth();
        var picture = Picture.of(pixCreate(width, drawn.getHeight(), RGB));
        var dots = picture.pix().data();
        var row = new int[width];
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) row[x] <<= 8;
            dots.position((long) y * width).put(row, 0, width);
        }
        return picture;
    }
}
