package vn.luytre.reading.header;

import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** «Quyết định này có hiệu lực kể từ ngày ký», «Chỉ thị này có hiệu lực thi hành từ ngày 01/7/2031». */
final class EffectReader {
    private static final int LONGEST_SENTENCE_BEFORE = 30;
    private static final Phrase EFFECT = Phrase.of("có hiệu lực");
    private static final Phrases<Boolean> FROM =
            Phrases.set("kể từ", "từ", "thi hành kể từ", "thi hành từ", "thực hiện kể từ", "thực hiện từ", "ngay từ");
    private static final Phrases<Boolean> SIGNING = Phrases.set(
            "ngày ký", "ngày ký ban hành", "ngày ban hành", "ngày ký, ban hành", "thời điểm ký", "ngày ký quyết định");

    private EffectReader() {}

    static @Nullable Found read(PreparedText text, @Nullable Found date) {
        Words words = text.words();
        var blocks = text.clean().blocks();
        int from = text.parts().body() < blocks.size()
                ? text.firstWord(blocks.get(text.parts().body()))
                : words.size();
        int to = text.parts().foot() < blocks.size()
                ? text.firstWord(blocks.get(text.parts().foot()))
                : words.size();
        for (int at = EFFECT.find(words, from, to); at >= 0; at = EFFECT.find(words, at + 1, to)) {
            if (!isOfThis(words, at, from)) continue;
            var found = at(text, at, date);
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable Found at(PreparedText text, int at, @Nullable Found date) {
        Words words = text.words();
        int start = FROM.after(words, at + EFFECT.length(), words.size());
        if (start == at + EFFECT.length()) return null;
        int signing = SIGNING.after(words, start, words.size());
        if (signing > start)
            return date == null ? null : Found.certain(date.value(), text.span(at, signing), "effect.from-signing");
        var match = OfficialDate.at(words.text(), words.start(start));
        if (match == null || match.date().isEmpty()) return null;
        return Found.certain(match.date().get().toString(), text.span(at, words.from(match.end())), "effect.from-date");
    }

    /** «Quyết định này» stands before it in the sentence. */
    private static boolean isOfThis(Words words, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - LONGEST_SENTENCE_BEFORE); i--) {
            if (words.isMark(i, '.') || words.isMark(i, ';')) return false;
            if (HeaderWords.THIS.standsAt(words, i)) return true;
        }
        return false;
    }
}
