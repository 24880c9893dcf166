package vn.luytre.reporting.entry;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.Indicator;

/**
 * Numbers as people type them: «1.234,5», «1 234,5», «1234,5». A point that cannot stand before a group of three digits is read as
 * the comma it was meant to be: «12.5».
 */
public final class FigureNumber {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Indicator.LARGEST);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. \\u00A0\\u202F]\\d{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private FigureNumber() {}

    /** In the smallest unit of the indicator; nothing if it is no such number. */
    public static OptionalLong read(String text, Indicator indicator) {
        var typed = text.strip();
        if (typed.length() > 30) return OptionalLong.empty();
        if (GROUPED.matcher(typed).matches()) typed = typed.replaceAll("[. \\u00A0\\u202F]", "");
        else if (!PLAIN.matcher(typed).matches()) return OptionalLong.empty();
        return whole(new BigDecimal(typed.replace(',', '.')).movePointRight(indicator.decimals()));
    }

    private static OptionalLong whole(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        return isWhole && number.compareTo(LARGEST) <= 0
                ? OptionalLong.of(number.longValueExact())
                : OptionalLong.empty();
    }

    /** «1.234,5»: a number in the smallest unit of its indicator. */
    public static String write(long number, Indicator indicator) {
        return write(BigDecimal.valueOf(number, indicator.decimals()));
    }

    /** «1.234,5»; empty for none. */
    public static String write(@Nullable BigDecimal number) {
        if (number == null) return "";
        var plain = (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
    }
}
