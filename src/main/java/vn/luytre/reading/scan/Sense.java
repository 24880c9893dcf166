package vn.luytre.reading.scan;

import java.util.List;

/** Whether what was recognized on a page is words at all: in a photograph or a scribble many are found, and hardly one for sure. */
final class Sense {
    private static final int SURE = 2;
    /** Of a page that can be read, nine words in ten are sure; of a bad fax, half. */
    private static final double LEAST_SHARE = 0.12;

    private Sense() {}

    static boolean of(List<FoundWord> words) {
        long sure = words.stream().filter(Sense::isSure).count();
        return sure >= SURE && sure >= LEAST_SHARE * words.size();
    }

    private static boolean isSure(FoundWord word) {
        return word.doubt() == null && CodeForm.bare(word.text()).length() > 1;
    }
}
