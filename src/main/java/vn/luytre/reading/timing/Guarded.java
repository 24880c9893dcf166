package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;

/** «bảo vệ tuyệt đối an toàn …», «bảo đảm an ninh, trật tự …»: what stands before an occasion that is guarded. */
final class Guarded {
    private static final int MOST_WORDS_BACK = 10;
    private static final Phrases<Boolean> VERBS = Phrases.set("bảo vệ", "bảo đảm", "đảm bảo", "giữ gìn", "giữ vững");
    private static final Phrases<Boolean> SAFETY = Phrases.set("an toàn", "an ninh", "trật tự", "ANTT", "ANTQ");

    private Guarded() {}

    /** True if the occasion at this word is what is kept safe. */
    static boolean stands(Stretch stretch, int at) {
        var words = stretch.words();
        if (!SAFETY.standAt(words, at - 2) && !SAFETY.standAt(words, at - 1)) return false;
        int limit = Math.max(0, at - MOST_WORDS_BACK);
        for (int i = at - 2; i >= limit && !stretch.endsSentence(i); i--) if (VERBS.standAt(words, i)) return true;
        return false;
    }
}
