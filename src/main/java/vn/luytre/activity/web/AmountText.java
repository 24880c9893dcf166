package vn.luytre.activity.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: «1.234», «1234», «12,5», «12.5». */
public final class AmountText {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+(,\\d{1,3})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]\\d{1,6})?");

    private AmountText() {}

    /** Empty where it is no number, or one below nothing. */
    public static Optional<BigDecimal> parse(String typed) {
        var text = typed.strip();
        if (GROUPED.matcher(text).matches())
            return Optional.of(
                    new BigDecimal(text.replace(".", "").replace(" ", "").replace(',', '.')));
        if (PLAIN.matcher(text).matches()) return Optional.of(new BigDecimal(text.replace(',', '.')));
        return Optional.empty();
    }

    /** As it is typed: «12,5». */
    public static String of(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
