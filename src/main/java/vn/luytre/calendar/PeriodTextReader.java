package vn.luytre.calendar;

import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.PeriodText.Kind;

/** One attempt to read a named period at one place; the forms and what is refused are told at {@link PeriodText}. */
final class PeriodTextReader {
    private static final int NO_YEAR = -1;
    private static final String[] ROMANS = {"i", "ii", "iii", "iv"};
    private static final String[] NUMBER_WORDS = {
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một"
    };

    private final TextCursor cursor;
    private final int start;

    PeriodTextReader(CharSequence text, int start) {
        this.cursor = new TextCursor(text, start);
        this.start = start;
    }

    @Nullable
    PeriodText read() {
        if (cursor.digitAt(0)) return inDigits();
        if (cursor.word("tháng")) return month();
        if (cursor.word("quý") || cursor.word("quí")) return quarter();
        if (cursor.word("nửa")) return months(6, start);
        if (cursor.word("học kỳ") || cursor.word("học kì")) return term();
        if (cursor.word("năm học")) return schoolYear(Kind.SCHOOL_YEAR, 1);
        var months = firstMonthsInWords();
        return months == null ? year() : months;
    }

    /** «6 tháng đầu năm 2026», «6/2026». */
    private @Nullable PeriodText inDigits() {
        if (insideCode()) return null;
        int number = cursor.number(2);
        if (number < 1) return null;
        if (cursor.nextWord("tháng")) return months(number, cursor.at());
        if (number > 12 || !cursor.take('/')) return null;
        int year = cursor.fullYear();
        return year < 0 ? null : found(Kind.MONTH, number, year);
    }

    /** «15/6/2026», «KH-6/2026», «1.6/2026». */
    private boolean insideCode() {
        return switch (cursor.peek(-1)) {
            case '/' -> true;
            case '-' -> cursor.letterAt(-2) || cursor.digitAt(-2);
            case '.', ',' -> cursor.digitAt(-2);
            default -> false;
        };
    }

    private @Nullable PeriodText firstMonthsInWords() {
        for (int i = 0; i < NUMBER_WORDS.length; i++) {
            if (cursor.word(NUMBER_WORDS[i] + " tháng")) return months(i + 1, cursor.at());
        }
        return null;
    }

    /** What follows «6 tháng», «nửa»: «đầu năm», «cuối năm 2026», «đầu của năm 2026». */
    private @Nullable PeriodText months(int number, int afterNumber) {
        boolean first = cursor.nextWord("đầu");
        if (number > 11 || (!first && !cursor.nextWord("cuối"))) {
            cursor.backTo(afterNumber);
            return null;
        }
        cursor.nextWord("của");
        if (!cursor.nextWord("năm") || schoolYearAhead()) return null;
        return found(first ? Kind.FIRST_MONTHS : Kind.LAST_MONTHS, number, yearHere());
    }

    private boolean schoolYearAhead() {
        int begin = cursor.at();
        boolean school = cursor.nextWord("học");
        cursor.backTo(begin);
        return school;
    }

    private @Nullable PeriodText month() {
        if (!cursor.blanks()) return null;
        int number = cursor.number(2);
        if (number < 1 || number > 12) return null;
        return found(Kind.MONTH, number, yearAfterNumber());
    }

    private @Nullable PeriodText quarter() {
        if (!cursor.blanks()) return null;
        int number = romanOrDigit();
        return number < 1 || number > 4 ? null : found(Kind.QUARTER, number, yearAfterNumber());
    }

    private int romanOrDigit() {
        for (int i = 0; i < ROMANS.length; i++) {
            if (cursor.word(ROMANS[i])) return i + 1;
        }
        return cursor.number(2);
    }

    private @Nullable PeriodText term() {
        if (!cursor.blanks()) return null;
        int number = romanOrDigit();
        if (number < 1 || number > 2) return null;
        int begin = cursor.at();
        cursor.take(',');
        var term = cursor.nextWord("năm học") ? schoolYear(Kind.SCHOOL_TERM, number) : null;
        if (term != null) return term;
        cursor.backTo(begin);
        return found(Kind.SCHOOL_TERM, number, NO_YEAR);
    }

    /** «2026 - 2027», two years that follow one another. */
    private @Nullable PeriodText schoolYear(Kind kind, int number) {
        cursor.blanks();
        int first = cursor.fullYear();
        cursor.blanks();
        boolean joined = cursor.take('-') || cursor.take('–') || cursor.take('/');
        cursor.blanks();
        int second = cursor.fullYear();
        return first < 0 || !joined || second != first + 1 ? null : found(kind, number, first);
    }

    private @Nullable PeriodText year() {
        if (!cursor.word("năm")) return null;
        int year = yearHere();
        return year < 0 || spanOfYears() ? null : found(Kind.YEAR, 1, year);
    }

    /** «năm 2026 - 2030», «năm 2026/2027». */
    private boolean spanOfYears() {
        int begin = cursor.at();
        cursor.blanks();
        boolean joined = cursor.take('-') || cursor.take('–') || cursor.take('/');
        cursor.blanks();
        boolean span = joined && cursor.fullYear() > 0;
        cursor.backTo(begin);
        return span;
    }

    /** «/2026», «-2026», « năm 2026», « của năm 2026» after a month or a quarter. */
    private int yearAfterNumber() {
        int begin = cursor.at();
        cursor.blanks();
        if (cursor.take('/') || (cursor.at() == begin && (cursor.take('-') || cursor.take('.')))) {
            cursor.blanks();
            int year = cursor.fullYear();
            if (year > 0) return year;
        }
        cursor.backTo(begin);
        cursor.nextWord("của");
        int year = cursor.nextWord("năm") ? yearHere() : NO_YEAR;
        if (year < 0) cursor.backTo(begin);
        return year;
    }

    private int yearHere() {
        int begin = cursor.at();
        int year = cursor.blanks() ? cursor.fullYear() : -1;
        if (year < 0) cursor.backTo(begin);
        return year;
    }

    private @Nullable PeriodText found(Kind kind, int number, int year) {
        if (goesOn() || isLunar()) return null;
        return new PeriodText(kind, number, year < 0 ? null : year, start, cursor.at());
    }

    /** What follows makes it a code, a longer number or several periods: «06/2026/QĐ-TTg», «tháng 6-7», «quý II-III». */
    private boolean goesOn() {
        if (cursor.letterAt(0) || cursor.digitAt(0)) return true;
        boolean wordFollows = cursor.letterAt(1) || cursor.digitAt(1);
        return switch (cursor.peek(0)) {
            case '/', '-', '–' -> wordFollows;
            case '.', ',' -> cursor.digitAt(1);
            case '%' -> true;
            default -> false;
        };
    }

    private boolean isLunar() {
        int begin = cursor.at();
        cursor.blanks();
        cursor.take('(');
        boolean lunar = cursor.word("âm lịch");
        cursor.backTo(begin);
        return lunar;
    }
}
