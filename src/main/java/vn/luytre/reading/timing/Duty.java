package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;

/** Looks at what stands before a time: «hoàn thành», «xong», «gửi» show that it is a deadline. */
final class Duty {
    private static final int MOST_WORDS_BACK = 10;
    private static final Phrases<Boolean> ASKED =
            Phrases.set("hoàn thành", "hoàn tất", "xong", "gửi", "nộp", "báo cáo", "trình", "kết thúc");
    private static final Phrases<Boolean> TOLD = Phrases.set("đã", "được");

    private Duty() {}

    /** True if something is asked for in the clause before this word, and not told of as done. */
    static boolean isAskedBefore(Stretch stretch, int at) {
        var words = stretch.words();
        boolean asked = false;
        int limit = Math.max(stretch.from(), at - MOST_WORDS_BACK);
        for (int i = at - 1; i >= limit && !stretch.endsSentence(i); i--) {
            if (TOLD.standAt(words, i)) return false;
            asked |= ASKED.standAt(words, i);
        }
        return asked;
    }
}
