package vn.luytre.calendar;

/**
 * A day of the Vietnamese lunar calendar: «mùng 10 tháng 3 năm Bính Ngọ».
 *
 * @param year the solar year in which this lunar year begins, so that Tết of 2026 is the first day of 2026
 * @param month 1 «tháng Giêng» to 12 «tháng Chạp»
 * @param leap true for the second month of the same number, «tháng nhuận»
 * @param day 1 to 30
 */
public record LunarDate(int year, int month, boolean leap, int day) {
    public LunarDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("no such lunar day: " + day + "/" + month + "/" + year);
        }
    }

    /** A day of an ordinary month. */
    public LunarDate(int year, int month, int day) {
        this(year, month, false, day);
    }

    /** The name of its year: «Bính Ngọ». */
    public SexagenaryYear yearName() {
        return SexagenaryYear.of(year);
    }

    /** «10/3 nhuận năm Quý Mão». */
    @Override
    public String toString() {
        return day + "/" + month + (leap ? " nhuận" : "") + " năm " + yearName();
    }
}
