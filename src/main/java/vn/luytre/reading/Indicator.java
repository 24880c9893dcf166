package vn.luytre.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure: a result, a target, a norm or a request.
 *
 * @param name what is counted
 * @param value null for a vague amount («hàng nghìn») or a mere change
 * @param unit «%», «mô hình», «đồng» …
 * @param kind «result», «target», «norm», «request»
 * @param qualifier «ít nhất», «trên», «từ … trở lên»
 * @param period «2026»
 * @param of the whole of which {@code value} is a part (47/52)
 * @param percent the share that the text gives with a count
 * @param scope the row of a table that it stands in
 */
public record Indicator(
        String name,
        @Nullable BigDecimal value,
        String unit,
        String kind,
        @Nullable String qualifier,
        @Nullable String period,
        @Nullable Comparison comparison,
        @Nullable BigDecimal of,
        @Nullable BigDecimal percent,
        @Nullable String scope,
        Span span,
        Confidence confidence,
        String rule) {

    /**
     * «giảm 8,3% so với năm 2024».
     *
     * @param direction «tăng», «giảm»
     * @param base what it is compared with
     */
    public record Comparison(
            String direction,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String base) {}
}
