package vn.luytre.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.standard.ObjectType;

/**
 * What is sent to do a step with many objects: the filter again, and the exceptions.
 *
 * @param except those with which it is not done
 */
record BulkForm(
        @Nullable UUID key,
        @Nullable ObjectType type,
        @Nullable Long unit,
        @Nullable String find,
        @Nullable List<Long> except,
        @Nullable String reason,
        @Nullable String number,
        @Nullable LocalDate day) {
    ReviewFilter filter() {
        return ReviewFilter.of(type, null, unit, find);
    }

    Set<ReviewId> excepted() {
        return except == null ? Set.of() : except.stream().map(ReviewId::new).collect(Collectors.toSet());
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
