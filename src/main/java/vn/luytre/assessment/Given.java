package vn.luytre.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an item of an object.
 *
 * @param criterion to which the item belongs
 */
public record Given(
        ReviewId review,
        String item,
        String criterion,
        @Nullable Boolean met,
        @Nullable BigDecimal points,
        @Nullable Long part,
        @Nullable Long whole,
        String reason,
        String document) {}
