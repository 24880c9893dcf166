package vn.luytre.calendar;

import org.jspecify.annotations.Nullable;

/** One attempt to read a day at one place; the forms and what is refused are told at {@link OfficialDate}. */
final class OfficialDateReader {
    private static final int NO_YEAR = -1;

    private final TextCursor cursor;
    private final int start;
    private final boolean afterDash;
    private final boolean named;

    OfficialDateReader(CharSequence text, int start) {
        this.cursor = new TextCursor(text, start);
        this.start = start;
        this.afterDash = cursor.digitAt(0) && cursor.peek(-1) == '-' && cursor.digitAt(-2);
        this.named = (!touchesWord() && cursor.word("ngày")) || cursor.follows("ngày");
    }

    OfficialDate.@Nullable Match read() {
        boolean behindWord = cursor.at() > start;
        if (behindWord) cursor.blanks();
        else if (continuesNumber()) return null;
        int day = cursor.number(2);
        if (day < 0) return null;
        return inWords() ? monthInWords(day) : monthInDigits(day);
    }

    private boolean touchesWord() {
        return cursor.letterAt(-1) || cursor.digitAt(-1);
    }

    /** The digits here are the tail of a longer number or of a code: «1.165», «124/15/6», «KH-15/6». */
    private boolean continuesNumber() {
        return touchesWord()
                || switch (cursor.peek(-1)) {
                    case '/' -> true;
                    case '.', ',' -> cursor.digitAt(-2);
                    case '-' -> cursor.letterAt(-2);
                    default -> false;
                };
    }

    /** «15 tháng», «15 của tháng»; moves behind it. */
    private boolean inWords() {
        return cursor.nextWord("tháng") || cursor.nextWord("của tháng");
    }

    private OfficialDate.@Nullable Match monthInWords(int day) {
        cursor.blanks();
        int month = cursor.number(2);
        if (month < 0) return null;
        int year = yearAfterMonth();
        // «15 tháng 6» without «ngày» may be a time of fifteen months and six days.
        if (!named && year == NO_YEAR) return null;
        return match(day, month, year, named, ' ');
    }

    /** «tháng 6/2022», «tháng 6 năm 2022». */
    private int yearAfterMonth() {
        int begin = cursor.at();
        if (cursor.take('/') || cursor.take('-') || cursor.take('.')) {
            int year = cursor.fullYear();
            if (year > 0) return year;
        }
        cursor.backTo(begin);
        return yearInWords();
    }

    /** «năm 2022», «năm 22»; the «năm» of «năm đồng chí» is the number five. */
    private int yearInWords() {
        int begin = cursor.at();
        if (cursor.nextWord("năm")) {
            cursor.blanks();
            int year = cursor.digitsAhead(2) == 2 ? fullYear(cursor.number(2)) : cursor.fullYear();
            if (year > 0) return year;
        }
        cursor.backTo(begin);
        return NO_YEAR;
    }

    private OfficialDate.@Nullable Match monthInDigits(int day) {
        char sign = sign();
        if (sign == ' ') return null;
        // «44-15.6.2022»: only a day with slashes may end a stretch of days, «15-16/6/2022».
        if (sign != '/' && afterDash) return null;
        int month = cursor.number(2);
        if (month < 0) return null;
        int afterMonth = cursor.at();
        if (sign(sign)) return withYear(day, month, sign);
        cursor.backTo(afterMonth);
        if (sign != '/' && (!named || stretchOfDays())) return null;
        return match(day, month, yearInWords(), false, sign);
    }

    private OfficialDate.@Nullable Match withYear(int day, int month, char sign) {
        int digits = cursor.digitsAhead(4);
        if (digits != 2 && digits != 4) return null;
        boolean shortForm = digits == 2;
        // «1.2.10» is the number of a paragraph.
        if (shortForm && sign != '/' && !named && shortDayOrMonth()) return null;
        int year = shortForm ? fullYear(cursor.number(2)) : cursor.fullYear();
        return year < 0 ? null : match(day, month, year, named, sign);
    }

    private boolean shortDayOrMonth() {
        return cursor.at() - start < "15.06.".length();
    }

    /** The sign after the day; blanks are allowed only around a slash. */
    private char sign() {
        for (char sign : new char[] {'/', '-', '.'}) {
            if (sign(sign)) return sign;
        }
        return ' ';
    }

    private boolean sign(char sign) {
        int begin = cursor.at();
        if (sign == '/') cursor.blanks();
        if (cursor.take(sign)) {
            if (sign == '/') cursor.blanks();
            if (cursor.digitAt(0)) return true;
        }
        cursor.backTo(begin);
        return false;
    }

    /** «ngày 5-10 hằng tháng», «ngày 5-10 tháng 9» are several days, not the 5th of October. */
    private boolean stretchOfDays() {
        int begin = cursor.at();
        boolean found = cursor.nextWord("hằng")
                || cursor.nextWord("hàng")
                || cursor.nextWord("tháng")
                || cursor.nextWord("của tháng")
                || cursor.nextWord("mỗi");
        cursor.backTo(begin);
        return found;
    }

    private static int fullYear(int twoDigits) {
        return twoDigits <= 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** @param meant the words leave no doubt that a day is meant, so that an impossible one is a fault to be shown */
    private OfficialDate.@Nullable Match match(int day, int month, int year, boolean meant, char sign) {
        boolean plausible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
        if ((!plausible && !meant) || goesOn(sign) || isLunar()) return null;
        return new OfficialDate.Match(day, month, year == NO_YEAR ? null : year, start, cursor.at());
    }

    /** What follows makes it a code, a longer number or a share. */
    private boolean goesOn(char sign) {
        if (cursor.letterAt(0) || cursor.digitAt(0)) return true;
        return switch (cursor.peek(0)) {
            case '/' -> wordAt(1);
            case '-' -> cursor.letterAt(1) || (sign != '/' && cursor.digitAt(1));
            case '.' -> cursor.digitAt(1);
            case ',' -> sign != '/' && sign != ' ' && cursor.digitAt(1);
            case '%' -> true;
            case ' ' -> cursor.peek(1) == '/' && wordAt(2);
            default -> false;
        };
    }

    private boolean wordAt(int distance) {
        return cursor.letterAt(distance) || cursor.digitAt(distance);
    }

    /** «âm lịch», «(âm lịch)», «năm Bính Ngọ». */
    private boolean isLunar() {
        int begin = cursor.at();
        cursor.blanks();
        cursor.take('(');
        boolean lunar = cursor.word("âm lịch") || namesLunarYear();
        cursor.backTo(begin);
        return lunar;
    }

    private boolean namesLunarYear() {
        return cursor.word("năm") && cursor.blanks() && SexagenaryYear.at(cursor) != null;
    }
}
