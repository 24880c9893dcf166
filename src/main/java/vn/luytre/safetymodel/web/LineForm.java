package vn.luytre.safetymodel.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.luytre.safetymodel.FileLine;

/** A line of the file of a model as it is typed; each part of the file has its own of these fields. */
record LineForm(
        @NotNull UUID key,
        @Nullable @Size(max = 300) String what,
        @Nullable @Min(1) @Max(1_000_000) Integer count,
        @Nullable LocalDate since,
        @Nullable @Min(1990) @Max(2100) Integer year,
        FileLine.@Nullable Origin origin,

        @Nullable @Min(1) @Digits(integer = 15, fraction = 0)
        BigDecimal money) {

    /** The line of a part; what is missing stands among the errors. */
    @Nullable
    FileLine line(FilePart part, BindingResult errors) {
        var text = ModelForm.text(what);
        if (text.isEmpty()) errors.rejectValue("what", "model.line.no-what");
        return switch (part) {
            case BOARD, EQUIPMENT -> {
                if (count == null) errors.rejectValue("count", "model.line.no-count");
                if (errors.hasErrors() || count == null) yield null;
                yield part == FilePart.BOARD
                        ? new FileLine.Post(0, text, count)
                        : new FileLine.Equipment(0, text, count, since);
            }
            case FUNDS -> {
                if (year == null) errors.rejectValue("year", "model.line.no-year");
                if (origin == null) errors.rejectValue("origin", "model.line.no-origin");
                if (money == null) errors.rejectValue("money", "model.line.no-money");
                if (errors.hasErrors() || year == null || origin == null || money == null) yield null;
                yield new FileLine.Fund(0, year, origin, money, text);
            }
        };
    }
}
