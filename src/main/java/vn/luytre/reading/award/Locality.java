package vn.luytre.reading.award;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Where a recipient is at home: «xã Tân Hòa Sơn», «phường Bến Trúc» in its name or behind it. */
final class Locality {
    private static final Phrases<Boolean> PLACES = Phrases.set("xã", "phường", "đặc khu", "thị trấn");
    private static final int LONGEST_NAME = 5;

    private Locality() {}

    /** The first commune that is named in the stretch, or null. */
    static @Nullable String in(Words words, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            int name = PLACES.after(words, at, to);
            if (name == at || !words.isCapital(name) && !words.isNumber(name)) continue;
            int end = name;
            while (end < Math.min(to, name + LONGEST_NAME) && (words.isCapital(end) || words.isNumber(end))) end++;
            return lower(words.between(at, end));
        }
        return null;
    }

    /** «Xã Tân Hòa Sơn» of a table as it is written in a sentence. */
    static String lower(String place) {
        return place.isEmpty() ? place : place.substring(0, 1).toLowerCase(Locale.ROOT) + place.substring(1);
    }
}
