package vn.luytre.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.standard.ObjectType;

/** An object in a list of a season. */
public record ReviewRow(
        long id,
        long object,
        String title,
        ObjectType type,
        long unit,
        ReviewState state,
        @Nullable Outcome outcome,
        @Nullable BigDecimal points,
        @Nullable String grade,
        List<String> unmet,
        boolean late,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decision) {
    public ReviewRow {
        unmet = List.copyOf(unmet);
    }
}
