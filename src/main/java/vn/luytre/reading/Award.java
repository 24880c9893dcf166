package vn.luytre.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A commendation that a decision gives.
 *
 * @param kind «bằng khen», «giấy khen» …
 * @param recipientType «tập thể», «cá nhân»
 * @param model the model for which it is given
 * @param amount of money, in {@code unit}
 */
public record Award(
        @Nullable String kind,
        @Nullable String recipientType,
        String recipient,
        @Nullable String model,
        @Nullable String locality,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        Span span,
        Confidence confidence,
        String rule) {}
