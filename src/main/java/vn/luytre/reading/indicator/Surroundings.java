package vn.luytre.reading.indicator;

import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * What stands before a number and says that it counts nothing: «Ban Chỉ đạo 138 xã», «tổ dân phố số 9», «tháng 6», «khu phố 6
 * phường Bến Trúc». «tổng số 12 mô hình» and «trong số 240 mô hình» do count.
 */
final class Surroundings {
    private static final int LONGEST_LABEL = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Phrases<String> LABELS = WordList.phrases(Surroundings.class, "labels.txt");
    private static final Phrases<String> PLACES = WordList.phrases(Surroundings.class, "places.txt");
    private static final Phrases<Boolean> COUNTING = Phrases.set(
            "tổng số", "trong số", "con số", "có số", "với số", "dân số", "quân số", "sĩ số", "tổng dân số", "là số");
    private static final Phrases<Boolean> UNITS_OF_PLACE =
            Phrases.set("xã", "phường", "thị trấn", "huyện", "quận", "tỉnh", "đặc khu");
    private static final Phrase YEAR = Phrase.of("năm");

    private Surroundings() {}

    /** True where the number is a label, the name of a place or a year. */
    static boolean name(Words words, int from, Figure figure, Unit unit) {
        if (figure.isFraction()) return YEAR.standsAt(words, figure.start() - 1) || isDated(words, figure.start());
        return isYear(words, figure) || isLabelled(words, from, figure.start()) || isPlace(words, figure, unit);
    }

    private static boolean isDated(Words words, int at) {
        return DAY.standsAt(words, at - 1);
    }

    private static final Phrase DAY = Phrase.of("ngày");

    private static boolean isYear(Words words, Figure figure) {
        if (figure.after() != figure.start() + 1) return false;
        int year = words.number(figure.start(), 0);
        boolean written = words.end(figure.start()) - words.start(figure.start()) == 4;
        return written && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isLabelled(Words words, int from, int at) {
        if (endsAt(COUNTING, words, from, at)) return false;
        return endsAt(LABELS, words, from, at);
    }

    private static boolean isPlace(Words words, Figure figure, Unit unit) {
        int at = figure.start();
        boolean place =
                PLACES.after(words, at - 1, at) == at && at > 0 || at > 1 && PLACES.after(words, at - 2, at) == at;
        return place && UNITS_OF_PLACE.standAt(words, unit.start());
    }

    /** True where one of the phrases ends right before this word. */
    static boolean endsAt(Phrases<?> phrases, Words words, int from, int at) {
        return startOf(phrases, words, from, at) < at;
    }

    /** Where the longest of the phrases begins that ends right before this word, or the word itself. */
    static int startOf(Phrases<?> phrases, Words words, int from, int at) {
        for (int start = Math.max(from, at - LONGEST_LABEL); start < at; start++) {
            if (phrases.after(words, start, at) == at) return start;
        }
        return at;
    }
}
