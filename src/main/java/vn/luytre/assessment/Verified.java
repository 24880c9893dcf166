package vn.luytre.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a verification says of an item: the same as the object itself, or something else for a reason. */
public record Verified(
        ReviewId review,
        String item,
        @Nullable Boolean met,
        @Nullable BigDecimal points,
        String reason) {}
