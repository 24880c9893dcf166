package vn.luytre.reporting;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Numbers as other programs write them: digits, and behind a point no more decimals than the indicator has. */
final class FigureText {
    private FigureText() {}

    /** In the smallest unit of the indicator; nothing if it is no such number. */
    static OptionalLong read(String text, Indicator indicator) {
        if (isDigits(text) && indicator.decimals() == 0) return within(Long.parseLong(text));
        if (text.length() > 20) return OptionalLong.empty();
        try {
            return within(new BigDecimal(text.strip())
                    .movePointRight(indicator.decimals())
                    .longValueExact());
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        } catch (ArithmeticException _) {
            return OptionalLong.empty(); // more decimals than it has, or larger than any number
        }
    }

    private static boolean isDigits(String text) {
        if (text.isEmpty() || text.length() > 15) return false;
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) < '0' || text.charAt(at) > '9') return false;
        return true;
    }

    private static OptionalLong within(long number) {
        return number < 0 || number > Indicator.LARGEST ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
