package vn.luytre.directive.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import vn.luytre.web.Refused;

/** A day as people type it: «15/6/2026», or as browsers send it: «2026-06-15». */
public final class TypedDay {
    private static final DateTimeFormatter SLASHES =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** A refusal where it is none. */
    public static LocalDate of(String typed) {
        var day = typed.strip();
        try {
            return day.contains("/") ? LocalDate.parse(day, SLASHES) : LocalDate.parse(day);
        } catch (DateTimeException _) {
            throw new Refused("directive.date.none", day);
        }
    }
}
