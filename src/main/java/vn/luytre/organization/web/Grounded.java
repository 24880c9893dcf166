package vn.luytre.organization.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;

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

    /** A decision is named whole or not at all. */
    static void check(Grounded form, BindingResult errors) {
        boolean hasNumber = isFilled(form.number());
        if (hasNumber && !isFilled(form.issuer())) errors.rejectValue("issuer", "unit.fault.issuer");
        if (!hasNumber && (isFilled(form.issuer()) || form.signed() != null))
            errors.rejectValue("number", "unit.fault.number");
    }

    /** What the change rests on. */
    static Ground ground(Grounded form) {
        var number = form.number();
        var issuer = form.issuer();
        var decision = isFilled(number) && isFilled(issuer) && number != null && issuer != null
                ? new Decision(number.strip(), form.signed(), issuer.strip())
                : null;
        var note = form.note();
        return new Ground(form.day(), decision, isFilled(note) && note != null ? note.strip() : null);
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
