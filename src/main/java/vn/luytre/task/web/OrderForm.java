package vn.luytre.task.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.DirectiveId;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Origin;

/**
 * A duty that somebody gives by hand, once or again and again.
 *
 * @param key made with the form, so that what is sent twice is given once
 * @param leads units that were ticked to lead, or to act by themselves
 * @param leadNames further ones, one a line
 * @param directive of which it is a part; none for most
 * @param due of one that is given once
 * @param every how often the other comes back, with the day that {@code weekday}, {@code day} and {@code month} name
 */
record OrderForm(
        @NotNull UUID key,
        @NotBlank @Size(max = 5000) String sentence,
        @Nullable List<Long> leads,
        @Nullable @Size(max = 5000) String leadNames,
        @Nullable List<Long> cooperates,
        @Nullable @Size(max = 5000) String cooperateNames,
        @Nullable UUID directive,
        @Nullable LocalDate due,
        @Nullable Every every,
        @Nullable @Min(1) @Max(7) Integer weekday,
        @Nullable @Min(1) @Max(31) Integer day,
        @Nullable @Min(1) @Max(12) Integer month,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    List<UnitId> tickedLeads() {
        return units(leads);
    }

    List<UnitId> tickedCooperates() {
        return units(cooperates);
    }

    private static List<UnitId> units(@Nullable List<Long> numbers) {
        return numbers == null ? List.of() : numbers.stream().map(UnitId::new).toList();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Origin origin() {
        return directive == null ? new Origin.ByHand() : new Origin.About(new DirectiveId(directive));
    }
}
