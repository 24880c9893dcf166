package vn.luytre.reading.scan;

import static org.bytedeco.tesseract.global.tesseract.PSM_SPARSE_TEXT;

import java.util.List;

/** What is stamped or printed in red or blue at the head of a page: «HỎA TỐC», «MẬT», the stamp of the registry. */
final class Stamps {
    /** Of the height of the page; farther down is the seal. */
    private static final float HEAD = 0.45f;

    private static final float SURE = 70;
    private static final int SHORTEST = 2;

    private Stamps() {}

    static List<FoundWord> read(Recognizer recognizer, Picture stamps, int dpi) throws PictureFault {
        try (var head = stamps.part(0, 0, stamps.width(), Math.round(stamps.height() * HEAD), 1)) {
            return recognizer.words(head, dpi, PSM_SPARSE_TEXT).stream()
                    .filter(word -> word.confidence() >= SURE
                            && CodeForm.bare(word.text()).length() >= SHORTEST)
                    .filter(Noise::isWord)
                    .toList();
        }
    }
}
