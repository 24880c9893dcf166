package vn.luytre.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.Formatter;
import vn.luytre.calendar.OfficialDate;

/** A day that somebody types: «1/6/2026», «01-06-26», «1.6.2026», «ngày 01 tháng 6 năm 2026», «2026-06-01». */
final class TypedDate implements Formatter<LocalDate> {
    private static final String DAY = "ngày ";

    @Override
    public LocalDate parse(String typed, Locale locale) throws ParseException {
        var text = typed.strip();
        return iso(text).or(() -> official(text)).orElseThrow(() -> new ParseException("no day: " + text, 0));
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return OfficialDate.Style.SLASHES.write(day);
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** In a field for a day nothing else can be meant, so the word is put before it where it is missing. */
    private static Optional<LocalDate> official(String text) {
        var named = text.startsWith(DAY) ? text : DAY + text;
        var found = OfficialDate.at(named, 0);
        return found == null || found.end() != named.length() ? Optional.empty() : found.date();
    }
}
