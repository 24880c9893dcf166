package vn.luytre.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers as Vietnamese documents write them: a point between thousands, a comma before decimals. */
public final class Numbers {
    private static final int GROUP = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal SMALL = new BigDecimal("0.005");
    private static final int DECIMALS_OF_MONEY = 2;

    private static final List<Scale> SCALES = List.of(new Scale("tỷ đồng", 9), new Scale("triệu đồng", 6));

    private record Scale(String name, int power) {}

    private Numbers() {}

    /** «1.234.567», «12,5», exactly; without noughts at the end of the decimals. */
    public static String plain(BigDecimal number) {
        var text = tidy(number).abs().toPlainString();
        int point = text.indexOf('.');
        var whole = new StringBuilder(point < 0 ? text : text.substring(0, point));
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) whole.insert(at, '.');
        return (number.signum() < 0 ? "-" : "") + whole + (point < 0 ? "" : "," + text.substring(point + 1));
    }

    /** «08»: a count in running text, below ten with a nought, so that no digit can be put before it. */
    public static String counted(long number) {
        var text = plain(BigDecimal.valueOf(number));
        return number >= 0 && number < 10 ? "0" + text : text;
    }

    /** «12,3 %», to one decimal; with more where that would make a nought or the whole of what is none: «99,96 %». */
    public static String percent(BigDecimal percent) {
        return plain(shortened(percent)) + " %";
    }

    /** «1,25 tỷ đồng», «1.234 triệu đồng», «1.234.567 đồng»: in the largest unit that says it exactly with two decimals. */
    public static String money(BigDecimal dong) {
        for (var scale : SCALES) {
            var scaled = tidy(dong.movePointLeft(scale.power()));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= DECIMALS_OF_MONEY) {
                return plain(scaled) + " " + scale.name();
            }
        }
        return plain(dong) + " đồng";
    }

    static BigDecimal shortened(BigDecimal percent) {
        var rounded = percent.setScale(1, RoundingMode.HALF_UP);
        boolean isEdge = rounded.signum() == 0 || rounded.compareTo(WHOLE) == 0;
        if (!isEdge || rounded.compareTo(percent) == 0) return rounded;
        return percent.subtract(rounded).abs().compareTo(SMALL) < 0
                ? percent
                : percent.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal tidy(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
