package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/** Tries the ways to name an instrument at one word. */
final class Heads {
    private Heads() {}

    /** The head that begins at this word, or null. */
    static @Nullable Head at(Words words, int at, int to) {
        var type = Vocabulary.INSTRUMENTS.longestAt(words, at, to);
        if (type == null) return abbreviated(words, at, to);
        if (type.after() >= to) return null;
        var numbered = NumberedHead.at(words, at, type.after(), type.meaning(), to);
        if (numbered != null) return numbered;
        return switch (type.meaning()) {
            case "luật", "bộ luật", "pháp lệnh" -> LawHead.at(words, at, type.after(), type.meaning(), to);
            default -> TitledHead.at(words, at, type.after(), type.meaning(), to);
        };
    }

    /** «TT 124/2021/TT-BCA»: only with number and symbol. */
    private static @Nullable Head abbreviated(Words words, int at, int to) {
        if (!words.isCapital(at) || words.isJoined(at)) return null;
        var type = Vocabulary.INSTRUMENT_ABBREVIATIONS.longestAt(words, at, to);
        if (type == null || type.after() >= to) return null;
        var head = NumberedHead.at(words, at, type.after(), type.meaning(), to);
        return head != null && head.number() != null && head.number().hasSymbol() ? head : null;
    }
}
