package vn.luytre.task.reminder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A calendar as RFC 5545 writes it. By hand, since the libraries fold lines by characters: a line of Vietnamese then has up to
 * three times the 75 bytes that are allowed.
 */
final class CalendarText {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    CalendarText(String name) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Luy Tre//Duties//VI");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    }

    /** Something that is due on a whole day; other programs are told to remind of it one day before. */
    CalendarText due(String id, LocalDate day, String title, String description, OffsetDateTime made) {
        line("BEGIN", "VEVENT");
        line("UID", id);
        line("DTSTAMP", TIME.format(made.withOffsetSameInstant(ZoneOffset.UTC)));
        line("DTSTART;VALUE=DATE", DAY.format(day));
        line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        line("SUMMARY", escaped(title));
        line("DESCRIPTION", escaped(description));
        line("TRANSP", "TRANSPARENT");
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("DESCRIPTION", escaped(title));
        line("TRIGGER;RELATED=START", "-P1D"); // what is meant where nothing is said, but not every program knows
        line("END", "VALARM");
        line("END", "VEVENT");
        return this;
    }

    String ended() {
        line("END", "VCALENDAR");
        return out.toString();
    }

    /** Backslash, comma, semicolon and line breaks have a meaning; other control characters may not occur. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            switch (point) {
                case '\\', ',', ';' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(point) && !isHalf(point)) escaped.appendCodePoint(point);
                }
            }
        });
        return escaped.toString();
    }

    /** Half of a character that takes two: there is no way to write it. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** No line is longer than 75 bytes, and none breaks within a character. */
    private void line(String name, String value) {
        var whole = name + ":" + value;
        int bytes = 0;
        for (int i = 0; i < whole.length(); ) {
            int point = whole.codePointAt(i);
            var letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(letter);
            bytes += size;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
