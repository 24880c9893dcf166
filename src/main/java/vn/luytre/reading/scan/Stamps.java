package vn.luytre.reading.scan;

import static org.bytedeco.tesseract.global.tesseract.PSM_SPARSE_TEXT;

import java.util.List;

/** What is stamped or printed in red or blue at the head of a page: «HỎA TỐC», «MẬT», the stamp of the registry. */
final class Stamps {
    /** Of the height of the page; farther down is the seal. */
    private static final float HEAD = 0.45f;

    private static final float SURE = 70;
    private static final int SHORTEST = 2;
    private static final String FOOT = "Nơi";
    private static final String FOOT_GOES_ON = "nh";

    private Stamps() {}

    /**
     * Its words.
     *
     * @param print the words of the page itself: below its «Nơi nhận» are the seal and the pen of who signs
     */
    static List<FoundWord> read(Recognizer recognizer, Picture stamps, int dpi, List<FoundWord> print)
            throws PictureFault {
        int end = Math.min(Math.round(stamps.height() * HEAD), foot(print));
        try (var head = stamps.part(0, 0, stamps.width(), Math.max(1, end), 1)) {
            return recognizer.words(head, dpi, PSM_SPARSE_TEXT).stream()
                    .filter(word -> word.confidence() >= SURE
                            && CodeForm.bare(word.text()).length() >= SHORTEST)
                    .filter(Noise::isWord)
                    .toList();
        }
    }

    /** The top of the line «Nơi nhận»; where there is none, below every page. */
    private static int foot(List<FoundWord> words) {
        return words.stream()
                .filter(word -> word.text().equals(FOOT) && words.stream().anyMatch(next -> goesOn(word, next)))
                .mapToInt(FoundWord::top)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean goesOn(FoundWord word, FoundWord next) {
        float gap = next.left() - word.right();
        return next.text().startsWith(FOOT_GOES_ON)
                && gap > 0
                && gap < word.row()
                && Math.abs(next.baseline() - word.baseline()) < word.row() / 3;
    }
}
