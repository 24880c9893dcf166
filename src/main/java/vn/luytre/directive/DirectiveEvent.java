package vn.luytre.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface DirectiveEvent {
    DirectiveId directive();

    /** A file came in and is to be read. */
    record DirectiveReceived(DirectiveId directive) implements DirectiveEvent {}

    /** A leader approved it; its duties are in {@link Directives#duties}. */
    record DirectiveIssued(
            DirectiveId directive,
            UnitId office,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String subject,
            int duties)
            implements DirectiveEvent {}

    /** The office took it back. */
    record DirectiveWithdrawn(DirectiveId directive, boolean wasIssued, String reason) implements DirectiveEvent {}
}
