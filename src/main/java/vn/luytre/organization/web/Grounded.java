package vn.luytre.organization.web;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.web.Refused;

/** A form that records a change: from when it holds and by which decision. */
interface Grounded {
    LocalDate day();

    @Nullable
    String number();

    @Nullable
    LocalDate signed();

    @Nullable
    String issuer();

    @Nullable
    String note();

    /**
     * Records the change that a form asks for, on the ground that the form names.
     *
     * @return whether it was done; the form has errors where it was not
     */
    static boolean record(Grounded form, BindingResult errors, Consumer<Ground> change) {
        if (!errors.hasErrors()) check(form, errors);
        return Refused.none(errors, () -> change.accept(ground(form)));
    }

    /** A decision is named whole or not at all. */
    private static void check(Grounded form, BindingResult errors) {
        boolean hasNumber = filled(form.number()) != null;
        boolean hasIssuer = filled(form.issuer()) != null;
        if (hasNumber && !hasIssuer) errors.rejectValue("issuer", "unit.fault.issuer");
        if (!hasNumber && (hasIssuer || form.signed() != null)) errors.rejectValue("number", "unit.fault.number");
    }

    private static Ground ground(Grounded form) {
        var number = filled(form.number());
        var issuer = filled(form.issuer());
        var decision = number != null && issuer != null ? new Decision(number, form.signed(), issuer) : null;
        return new Ground(form.day(), decision, filled(form.note()));
    }

    /** What was typed into a field that may stay empty. */
    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
