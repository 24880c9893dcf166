package vn.luytre.task.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Deed.PartsFate;

/**
 * What the forms of an assignment send; each {@link Act} has its own of these fields.
 *
 * @param version of the assignment that was looked at
 * @param key made with the form, so that what is sent twice is done once
 * @param units that somebody ticked
 * @param names of further units, one a line
 */
record ActForm(
        @NotNull Integer version,
        @NotNull UUID key,
        @Nullable @Min(0) @Max(99) Integer percent,
        @Nullable @Size(max = LONGEST) String note,
        @Nullable @Size(max = LONGEST) String summary,
        @Nullable @Size(max = LONGEST) String openParts,
        @Nullable @Size(max = LONGEST) String reason,
        @Nullable LocalDate until,
        @Nullable LocalDate due,
        @Nullable List<Long> units,
        @Nullable @Size(max = LONGEST) String names,
        @Nullable PartsFate parts) {
    static final int LONGEST = 10_000;

    String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    List<UnitId> ticked() {
        return units == null ? List.of() : units.stream().map(UnitId::new).toList();
    }
}
