package vn.luytre.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as officials write it: «ngày 15 tháng 6 năm 2022», «ngày 15 tháng 6», «15/6/2022», «15/06/2022», «15-6-2022»,
 * «15.06.22», «15/6», with or without the word «ngày», with odd blanks. Decree 30/2020/NĐ-CP, annex I, asks for the first
 * form in the head of a document; the others stand in running text.
 *
 * <p>Refused, because they can be read in another way:
 * <ul>
 *   <li>«12/2022» is a month ({@link PeriodText}), «01/2021/TT» and «44-KL» are codes, «1.165» and «15.06» are numbers;
 *   <li>«47/52» cannot be a day, so it is a fraction; «7/10» could be either: it is read as a day, and whoever asks has to
 *       look at its surroundings («7/10 thôn») unless it begins with «ngày»;
 *   <li>«5-10» and «15.6» without a year are read only after «ngày», and not before «hằng tháng», «tháng 9», where they
 *       are a stretch of days; «1.2.10» without «ngày» is a paragraph number;
 *   <li>«15-6/2022» mixes its signs: it is two days of a month, «15/6» or something else;
 *   <li>«10/3 âm lịch», «ngày 10 tháng 3 năm Bính Ngọ» are lunar days: {@link LunarCalendar}.
 * </ul>
 *
 * <p>A year of two digits is of this century up to 50, of the last from 51. A code with nothing after it («Nghị quyết số
 * 15/6») is for the caller to see. The text is expected in NFC.
 */
public final class OfficialDate {
    private OfficialDate() {}

    /**
     * The day that begins exactly at {@code start}, at the word «ngày» or at the first digit, or null. Looks at a bounded
     * number of characters.
     */
    public static @Nullable Match at(CharSequence text, int start) {
        return mayBegin(text, start) ? new OfficialDateReader(text, start).read() : null;
    }

    /** Rules out nearly all places of a text at the first look. */
    private static boolean mayBegin(CharSequence text, int start) {
        if (start < 0 || start >= text.length()) return false;
        char first = text.charAt(start);
        return TextCursor.isDigit(first) || first == 'n' || first == 'N';
    }

    /**
     * A day that was read, from {@code start} to before {@code end} (UTF-16 indices). It may be one that no calendar has
     * («31/6»), which is a fault of the document: {@link #possible()} tells.
     *
     * @param year null where none is written («15/6»)
     */
    public record Match(int day, int month, @Nullable Integer year, int start, int end) {
        /** The day, if the year is written and there is such a day. */
        public Optional<LocalDate> date() {
            return year == null ? Optional.empty() : of(year);
        }

        /** The day in the year written, or else in {@code defaultYear}; empty if there is no such day. */
        public Optional<LocalDate> resolve(int defaultYear) {
            return of(year == null ? defaultYear : year);
        }

        /** False if no calendar has this day: 31/6, 29/2/2026, 15/13. Without a year, 29/2 is possible. */
        public boolean possible() {
            return resolve(2000).isPresent();
        }

        private Optional<LocalDate> of(int knownYear) {
            try {
                return Optional.of(LocalDate.of(knownYear, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** A way to write a day; {@link OfficialDate#at} reads them all. */
    public enum Style {
        /** «ngày 05 tháng 02 năm 2031». */
        WORDS,
        /** «ngày 05 tháng 02», where the year is understood. */
        WORDS_WITHOUT_YEAR,
        /** «05/02/2031», «15/6/2022». */
        SLASHES,
        /** «15/6». */
        SLASHES_WITHOUT_YEAR,
        /** «15-6-2022», usual in Party documents. */
        DASHES,
        /** «15.06.22», only for years from 1951 to 2050. */
        DOTS_SHORT;

        public boolean hasYear() {
            return this != WORDS_WITHOUT_YEAR && this != SLASHES_WITHOUT_YEAR;
        }

        /**
         * Days under 10 and the months 1 and 2 get a zero, other months do not: so wants Decree 30/2020/NĐ-CP, annex I,
         * lest a digit be put before them.
         */
        public String write(LocalDate date) {
            String day = twoDigits(date.getDayOfMonth());
            String month = date.getMonthValue() <= 2
                    ? twoDigits(date.getMonthValue())
                    : Integer.toString(date.getMonthValue());
            return switch (this) {
                case WORDS -> "ngày " + day + " tháng " + month + " năm " + date.getYear();
                case WORDS_WITHOUT_YEAR -> "ngày " + day + " tháng " + month;
                case SLASHES -> day + "/" + month + "/" + date.getYear();
                case SLASHES_WITHOUT_YEAR -> day + "/" + month;
                case DASHES -> day + "-" + month + "-" + date.getYear();
                case DOTS_SHORT ->
                    day + "." + twoDigits(date.getMonthValue()) + "." + twoDigits(shortYear(date.getYear()));
            };
        }

        private static int shortYear(int year) {
            if (year < 1951 || year > 2050) throw new IllegalArgumentException("no short form of the year " + year);
            return year % 100;
        }

        private static String twoDigits(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }
}
