package vn.luytre.reading.timing;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/**
 * Says which year is meant where none is printed: the next time that the day comes after the date of the document; if the document has no
 * date, the year of its title («… năm 2026»).
 */
final class Years {
    private static final int NONE = -1;
    private static final int UNKNOWN = -2;
    private static final int MOST_WORDS_OF_A_HEAD = 300;
    private static final Phrase YEAR = Phrase.of("năm");

    private final PreparedText text;
    private final Header header;
    private final @Nullable LocalDate issued;
    private int ofTitle = UNKNOWN;

    Years(PreparedText text, Header header) {
        this.text = text;
        this.header = header;
        this.issued = header.day();
    }

    /** The date of the document, where it has one. */
    @Nullable
    LocalDate issued() {
        return issued;
    }

    /** True if the document is of a later day. */
    boolean isPast(LocalDate day) {
        return issued != null && day.isBefore(issued);
    }

    /** True for a year before that of the document or of its title. */
    boolean isBefore(int year) {
        return year < (issued == null ? titleYear() : issued.getYear());
    }

    /** The day that is meant; null if no year is known or none has this day. */
    @Nullable
    LocalDate next(int month, int day) {
        return next(year -> Days.of(year, month, day), date -> date);
    }

    /** The period that is meant, by its days in a year. */
    @Nullable
    DateRange nextRange(IntFunction<@Nullable DateRange> ofYear) {
        return next(ofYear, DateRange::end);
    }

    private <T> @Nullable T next(IntFunction<@Nullable T> ofYear, Function<T, LocalDate> last) {
        if (issued == null) return titleYear() == NONE ? null : ofYear.apply(titleYear());
        T thisYear = ofYear.apply(issued.getYear());
        return thisYear != null && !isPast(last.apply(thisYear)) ? thisYear : ofYear.apply(issued.getYear() + 1);
    }

    private int titleYear() {
        if (ofTitle == UNKNOWN) ofTitle = readTitle();
        return ofTitle;
    }

    private int readTitle() {
        var subject = header.subject();
        int year = subject == null ? NONE : yearIn(Words.of(subject.value()), MOST_WORDS_OF_A_HEAD);
        return year == NONE ? yearIn(text.words(), Math.min(MOST_WORDS_OF_A_HEAD, wordsOfHead())) : year;
    }

    private int wordsOfHead() {
        int body = text.parts().body();
        var blocks = text.clean().blocks();
        return body < blocks.size() ? text.firstWord(blocks.get(body)) : 0;
    }

    /** The only year after «năm» in the first words; none where there are several. */
    private static int yearIn(Words words, int most) {
        int found = NONE;
        for (int at = 0; at < Math.min(most, words.size()); at++) {
            if (!YEAR.standsAt(words, at)) continue;
            int year = words.number(at + 1, 0);
            if (year < 1900 || year > 2199) continue;
            if (found != NONE && found != year) return NONE;
            found = year;
        }
        return found;
    }
}
