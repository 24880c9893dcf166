package vn.luytre.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Yearly occasions that directives name instead of a day: «trước Tết Nguyên đán Bính Ngọ», «dịp Quốc khánh năm 2026». */
public enum Occasion {
    /** First day of the lunar year. */
    TET(true, MonthDay.of(1, 1), "tết nguyên đán", "tết âm lịch", "tết cổ truyền"),
    /** 10th of the third lunar month. */
    HUNG_KINGS(true, MonthDay.of(3, 10), "giỗ tổ hùng vương"),
    /** 15th of the eighth lunar month. */
    MID_AUTUMN(true, MonthDay.of(8, 15), "trung thu"),
    NEW_YEAR(false, MonthDay.of(1, 1), "tết dương lịch"),
    /** 19 August: Decision 521/QĐ-TTg of 2005. */
    NATIONAL_SECURITY_FESTIVAL(
            false,
            MonthDay.of(8, 19),
            "ngày hội toàn dân bảo vệ an ninh tổ quốc",
            "ngày hội toàn dân bảo vệ antq",
            "ngày hội toàn dân bvantq"),
    NATIONAL_DAY(false, MonthDay.of(9, 2), "quốc khánh");

    private final boolean lunar;
    private final MonthDay day;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Occasion(boolean lunar, MonthDay day, String... names) {
        this.lunar = lunar;
        this.day = day;
        this.names = List.of(names);
    }

    /** Its main day in a year. */
    public LocalDate in(int year) {
        return lunar
                ? LunarCalendar.toSolar(new LunarDate(year, day.getMonthValue(), day.getDayOfMonth()))
                : day.atYear(year);
    }

    /** The occasion that the words name first; empty if they name none. */
    public static Optional<Occasion> named(String words) {
        for (int i = 0; i < words.length(); i++) {
            var cursor = new TextCursor(words, i);
            if (cursor.letterAt(-1)) continue;
            for (var occasion : values()) {
                if (occasion.names.stream().anyMatch(cursor::word)) return Optional.of(occasion);
            }
        }
        return Optional.empty();
    }

    /**
     * The main day of the occasion that the words name: in the year that they give, by number («năm 2023») or by name («Quý Mão»); without
     * one the next time it comes, on {@code notBefore} or later. Empty outside of the years that {@link LunarCalendar} has.
     */
    public static Optional<LocalDate> dayOf(String words, LocalDate notBefore) {
        if (notBefore.getYear() < 1900 || notBefore.getYear() > 2099) return Optional.empty();
        return named(words).map(occasion -> {
            var year = yearIn(words, notBefore.getYear());
            return year.isPresent() ? occasion.in(year.getAsInt()) : occasion.next(notBefore);
        });
    }

    /** The first time it comes, on that day or later. */
    public LocalDate next(LocalDate notBefore) {
        var thisYear = in(notBefore.getYear());
        return thisYear.isBefore(notBefore) ? in(notBefore.getYear() + 1) : thisYear;
    }

    private static OptionalInt yearIn(String words, int near) {
        for (int i = 0; i < words.length(); i++) {
            var cursor = new TextCursor(words, i);
            if (cursor.letterAt(-1) || cursor.digitAt(-1)) continue;
            int year = cursor.fullYear();
            if (year >= 1900 && year <= 2100) return OptionalInt.of(year);
            var named = SexagenaryYear.at(cursor);
            if (named != null) return OptionalInt.of(named.yearNear(near));
        }
        return OptionalInt.empty();
    }
}
