package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.tesseract.global.tesseract.PSM_SPARSE_TEXT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pictures of pages, one after another. */
public final class ScanReader {
    private static @Nullable ScanReader shared;

    private final Recognizer first = new Recognizer(Recognizer.FIRST);
    private final Recognizer second = new Recognizer(Recognizer.SECOND);

    private ScanReader() throws IOException {}

    /** The one of this process: its start costs as much as a page. */
    public static synchronized ScanReader shared() throws IOException {
        if (shared == null) shared = new ScanReader();
        return shared;
    }

    /**
     * What stands on the picture, which is closed.
     *
     * @param stated dots an inch; 0 where the file does not say
     */
    public ScannedPage read(Picture picture, int stated) throws IOException {
        try (picture;
                var inks = Inks.of(picture, stated)) {
            var page = inks.print();
            int dpi = Resolution.bring(page, stated);
            Cleaning.clean(page);
            int quarters = new Orientation(first, dpi).quarters(page);
            if (quarters > 0) page.change(pix -> pixRotateOrth(pix, quarters));
            var skew = skew(page);
            skew.straighten(page);
            var lines = Ruling.takeOff(page, dpi);
            var words = words(page, dpi);
            if (inks.stamps() != null) words.addAll(stamps(inks.stamps(), stated, quarters, skew, words));
            return new ScannedPage(page.width() * 72f / dpi, scanned(words, dpi), lines);
        }
    }

    private static Skew skew(Picture page) throws PictureFault {
        try (var binary = Cleaning.binary(page)) {
            return Skew.of(binary);
        }
    }

    private List<FoundWord> stamps(Picture stamps, int stated, int quarters, Skew skew, List<FoundWord> print)
            throws PictureFault {
        int dpi = Resolution.bring(stamps, stated);
        if (quarters > 0) stamps.change(pix -> pixRotateOrth(pix, quarters));
        skew.straighten(stamps);
        return Stamps.read(first, stamps, dpi, print);
    }

    private List<FoundWord> words(Picture page, int dpi) throws PictureFault {
        var words = new ArrayList<>(Merging.merge(first.words(page, dpi, PSM_SPARSE_TEXT)));
        words.removeIf(word -> !Noise.isWord(word));
        words.addAll(new Leftovers(List.of(first, second), page, dpi).read(words));
        var read = Merging.merge(new SecondReading(first, second, page, dpi).read(words));
        return Sense.of(read) ? DateDoubts.mark(read) : new ArrayList<>();
    }

    private static List<ScannedWord> scanned(List<FoundWord> words, int dpi) {
        float points = 72f / dpi;
        return words.stream()
                .map(word -> new ScannedWord(
                        word.text(),
                        word.left() * points,
                        word.top() * points,
                        word.right() * points,
                        word.baseline() * points,
                        word.row() * points,
                        word.doubt()))
                .toList();
    }
}
