package vn.luytre.cli.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/** Days and numbers as Vietnamese officials write them. */
final class Written {
    private Written() {}

    /** «05/02/2031», «15/6/2031»: a zero before days below 10 and the months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
    static String day(LocalDate day) {
        return dayOfYear(MonthDay.from(day)) + "/" + day.getYear();
    }

    private static String dayOfYear(MonthDay day) {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return String.format(Locale.ROOT, "%02d/%s", day.getDayOfMonth(), month);
    }

    /** An ISO day, a range of two, or «19/8 hằng năm» for a day without its year; what is none of these stays as it is. */
    static String days(String iso) {
        try {
            if (iso.startsWith("--")) return dayOfYear(MonthDay.parse(iso)) + " hằng năm";
            int slash = iso.indexOf('/');
            return slash < 0
                    ? day(LocalDate.parse(iso))
                    : day(LocalDate.parse(iso.substring(0, slash))) + " – "
                            + day(LocalDate.parse(iso.substring(slash + 1)));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** «15.000.000», «8,3». */
    static String number(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }
}
