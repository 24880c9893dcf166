package vn.luytre.directive.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.IssuedDuty;
import vn.luytre.organization.UnitId;

/** A directive as other programs get it; {@code openapi.yaml} says what each member is. */
record DirectiveJson(
        UUID id,
        DirectiveState state,
        long office,
        @Nullable String issuer,
        @Nullable String type,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        OffsetDateTime receivedAt) {

    static DirectiveJson of(Directive directive) {
        return new DirectiveJson(
                directive.id().value(),
                directive.state(),
                directive.office().value(),
                directive.issuer().orElse(null),
                directive.type().orElse(null),
                directive.number().orElse(null),
                directive.issuedOn().orElse(null),
                directive.subject().orElse(null),
                directive.receivedAt());
    }

    /** With its duties; none before it is issued. */
    record Whole(DirectiveJson directive, List<DutyJson> duties) {}

    /** What it asks of units. */
    record DutyJson(
            long id,
            int number,
            @Nullable String label,
            String sentence,
            IssuedDuty.@Nullable Stretch span,
            List<Long> leads,
            List<Long> cooperates,
            List<Long> oversees,
            @Nullable LocalDate due,
            IssuedDuty.@Nullable Recurrence recurrence) {

        static DutyJson of(IssuedDuty duty) {
            return new DutyJson(
                    duty.id().value(),
                    duty.number(),
                    duty.label().orElse(null),
                    duty.sentence(),
                    duty.span().orElse(null),
                    numbers(duty.leads()),
                    numbers(duty.cooperates()),
                    numbers(duty.oversees()),
                    duty.due().orElse(null),
                    duty.recurrence().orElse(null));
        }

        private static List<Long> numbers(List<UnitId> units) {
            return units.stream().map(UnitId::value).toList();
        }
    }
}
