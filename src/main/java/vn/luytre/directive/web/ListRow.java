package vn.luytre.directive.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.DocumentTitle;

/**
 * A directive in the list.
 *
 * @param pages how many of its pages are read
 * @param total how many it has; null as long as nobody knows
 * @param received whether it is another office's, and a duty of it came to a unit of the one who looks
 */
public record ListRow(
        UUID id,
        DirectiveState state,
        Optional<String> name,
        Optional<String> type,
        Optional<String> number,
        Optional<String> issuer,
        Optional<LocalDate> issuedOn,
        Optional<String> subject,
        Optional<String> failure,
        int pages,
        @Nullable Integer total,
        String receivedBy,
        OffsetDateTime receivedAt,
        int duties,
        boolean received) {

    /** What people know it by. */
    public String title() {
        var title = DocumentTitle.of(type, number, subject);
        return title.isEmpty() ? name.orElse("…") : title;
    }

    /** True while the program works on it. */
    public boolean isUnderWay() {
        return state == DirectiveState.RECEIVED || state == DirectiveState.READING;
    }

    /** The colour of its badge; the word says the same. */
    public String colour() {
        return switch (state) {
            case RECEIVED, READING -> "blue";
            case UNDER_REVIEW -> "yellow";
            case AWAITING_APPROVAL -> "orange";
            case ISSUED -> "green";
            case FAILED, REFUSED -> "red";
            case WITHDRAWN -> "secondary";
        };
    }
}
