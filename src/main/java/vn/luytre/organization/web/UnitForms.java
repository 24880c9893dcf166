package vn.luytre.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitPicker;

/** What is typed to record a change of units. Units are named as people name them; {@link UnitPicker} finds them. */
final class UnitForms {
    private UnitForms() {}

    record Found(
            @NotBlank @Size(max = 200) String name,
            @NotNull UnitKind kind,
            @Nullable @Size(max = 40) String code,
            @Nullable String parent,
            @NotNull LocalDate day,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer,
            @Nullable String note)
            implements Grounded {}

    record Rename(
            @NotBlank @Size(max = 200) String name,
            @NotNull UnitKind kind,
            @NotNull LocalDate day,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer,
            @Nullable String note)
            implements Grounded {}

    record Move(
            @NotBlank String parent,
            @NotNull LocalDate day,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer,
            @Nullable String note)
            implements Grounded {}

    /**
     * Units become one.
     *
     * @param others one a line
     * @param name of the new unit, empty to merge them into the one of the page
     */
    record Merge(
            @NotBlank String others,
            @Nullable @Size(max = 200) String name,
            @Nullable UnitKind kind,
            @Nullable @Size(max = 40) String code,
            @NotNull LocalDate day,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer,
            @Nullable String note)
            implements Grounded {}

    /** @param parts names, one a line; they are of the same kind as the unit unless they begin with another word */
    record Split(
            @NotBlank String parts,
            boolean livesOn,
            @NotNull LocalDate day,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer,
            @Nullable String note)
            implements Grounded {}

    /** @param heirs one a line; none only with a note that says why */
    record Dissolve(
            @Nullable String heirs,
            @NotNull LocalDate day,
            @Nullable String number,
            @Nullable LocalDate signed,
            @Nullable String issuer,
            @Nullable String note)
            implements Grounded {}
}
