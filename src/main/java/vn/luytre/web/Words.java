package vn.luytre.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.ObjectError;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.calendar.VietnamTime;

/** What is said on the screen, in the language of the one who reads it; sentences are in {@code messages}. */
public final class Words {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** A sentence with its values; dates and numbers among them are written as on the rest of the page. */
    public String of(String key, Object... values) {
        return messages.getMessage(key, written(values), locale);
    }

    /** The same, or something else where there is no such sentence: for codes that may be newer than their names. */
    public String orElse(String key, String otherwise) {
        var found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    /**
     * An error of a form. Nothing but our own sentences: the text that comes with a value of the wrong type is that of an
     * exception.
     */
    String of(ObjectError error) {
        var keys = error.getCodes() == null ? new String[0] : error.getCodes();
        var values = error.getArguments() == null ? new Object[0] : error.getArguments();
        var own = error.contains(TypeMismatchException.class) ? null : error.getDefaultMessage();
        return messages.getMessage(new DefaultMessageSourceResolvable(keys, written(values), own), locale);
    }

    /** The name of a constant: {@code unit-kind.WARD} for {@code UnitKind.WARD}. */
    public String name(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return of(type.toLowerCase(Locale.ROOT) + "." + constant.name());
    }

    /** «01/6/2026»: as Decree 30/2020 writes days. */
    public String date(LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }

    /** «14:05 01/6/2026», in Việt Nam. */
    public String time(OffsetDateTime time) {
        var there = time.atZoneSameInstant(VietnamTime.ZONE);
        return HOUR.format(there) + " " + date(there.toLocalDate());
    }

    /** «1.234.567». */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** «12,5»: with at most so many decimals. */
    public String number(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    private Object[] written(Object[] values) {
        var written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = written(values[i]);
        }
        return written;
    }

    private Object written(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case OffsetDateTime time -> time(time);
            case Integer number -> number(number);
            case Long number -> number(number);
            case Enum<?> constant -> name(constant);
            case MessageSourceResolvable name -> name;
            default -> value.toString();
        };
    }
}
