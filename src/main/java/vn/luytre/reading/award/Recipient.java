package vn.luytre.reading.award;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Who is commended, as the list prints it: «Công an xã Đồng Lách», «Ông Vũ Đình Khải, Trưởng thôn Nà Lũng». Of a person only the
 * name is kept, because the list cannot be read without it.
 *
 * @param type «tập thể», «cá nhân»; null where nothing tells
 * @param after the word after the name
 */
record Recipient(String name, @Nullable String type, Span span, int after) {
    private static final int LONGEST_NAME = 24;
    private static final Phrases<String> HONORIFICS = WordList.phrases(Recipient.class, "honorifics.txt");
    private static final Phrases<Boolean> ENDS = Phrases.set(
            "có thành tích",
            "đã có thành tích",
            "vì",
            "vì đã",
            "đã có",
            "về thành tích",
            "có tên",
            "kèm",
            "với số tiền",
            "được",
            "do");
    /** They begin a name without a capital: «của thôn Nà Lũng». */
    private static final Phrases<Boolean> GROUPS = Phrases.set(
            "thôn",
            "bản",
            "buôn",
            "ấp",
            "khóm",
            "xóm",
            "làng",
            "khu phố",
            "tổ",
            "đội",
            "nhân dân và cán bộ",
            "câu lạc bộ",
            "gia đình",
            "hộ",
            "cán bộ và nhân dân",
            "xã",
            "phường",
            "trường");

    private static final Phrase AND = Phrase.of("và");
    private static final String SHORT_COMMITTEE = "UBND";

    /** The recipient that begins at this word, or null where no name does. */
    static @Nullable Recipient at(PreparedText text, int from, int to, @Nullable String type) {
        Words words = text.words();
        int person = HONORIFICS.after(words, from, to);
        while (person > from && HONORIFICS.after(words, person, to) > person)
            person = HONORIFICS.after(words, person, to);
        if (!words.isCapital(person) && !GROUPS.standAt(words, person)) return null;
        int end = end(words, person, to);
        if (end == person) return null;
        boolean one = person > from;
        String name = words.between(person, end);
        return new Recipient(one ? name : writtenOut(name), one ? AwardKind.PERSON : type, text.span(from, end), end);
    }

    private static int end(Words words, int from, int to) {
        int limit = Math.min(to, from + LONGEST_NAME);
        int at = from;
        while (at < limit && !isEnd(words, at) && !ENDS.standAt(words, at) && !isNext(words, at)) at++;
        return at;
    }

    /** «Đội Bảo vệ cảng và | ông Trần Nhạn». */
    private static boolean isNext(Words words, int at) {
        return AND.standsAt(words, at) && HONORIFICS.standAt(words, at + 1);
    }

    /** A comma ends it but in «an ninh, trật tự» and «phòng, chống». */
    private static boolean isEnd(Words words, int at) {
        if (!words.isMark(at)) return false;
        if (words.isMark(at, ',')) return !JOINED.standAt(words, at - 1);
        return ";:(.|–".indexOf(words.mark(at)) >= 0 || words.isMark(at, '-') && !words.isJoined(at);
    }

    private static final Phrases<Boolean> JOINED =
            Phrases.set("ninh, trật tự", "phòng, chống", "cháy, chữa cháy", "nghiệp, vệ");

    private static String writtenOut(String name) {
        return name.startsWith(SHORT_COMMITTEE + " ")
                ? "Ủy ban nhân dân" + name.substring(SHORT_COMMITTEE.length())
                : name;
    }
}
