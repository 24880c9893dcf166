package vn.luytre.sheet;

import java.math.BigDecimal;

/** How a spreadsheet shows numbers: thousands parted, as many decimals as there are, in the signs of the one who looks. */
final class NumberFormats {
    private static final int MOST_DECIMALS = 6;

    private NumberFormats() {}

    static String of(Number number) {
        int decimals = Math.clamp(
                new BigDecimal(number.toString()).stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
