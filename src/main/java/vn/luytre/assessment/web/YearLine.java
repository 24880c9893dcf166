package vn.luytre.assessment.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.ReviewState;

/** What came of an object in one season. */
public record YearLine(
        long review,
        String season,
        ReviewState state,
        @Nullable Outcome outcome,
        @Nullable BigDecimal points,
        @Nullable String grade) {}
