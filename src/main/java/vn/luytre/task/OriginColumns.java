package vn.luytre.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An {@link Origin} as columns. */
record OriginColumns(
        @Nullable UUID directive,
        @Nullable Long number,
        @Nullable String label,
        @Nullable Integer start,
        @Nullable Integer end) {
    static OriginColumns of(Origin origin) {
        return switch (origin) {
            case Origin.ByHand _ -> new OriginColumns(null, null, null, null, null);
            case Origin.About about -> new OriginColumns(about.directive().value(), null, null, null, null);
            case Origin.Item item -> {
                var place = item.place();
                yield new OriginColumns(
                        item.directive().value(),
                        item.number(),
                        item.label(),
                        place == null ? null : place.start(),
                        place == null ? null : place.end());
            }
        };
    }

    StatementSpec into(StatementSpec statement) {
        return statement
                .param("directive", directive)
                .param("number", number)
                .param("label", label)
                .param("start", start)
                .param("end", end);
    }
}
