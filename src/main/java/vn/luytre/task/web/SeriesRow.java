package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.DutyTitle;
import vn.luytre.web.Words;

/**
 * An order that comes back, in a list.
 *
 * @param units how many have to do it
 * @param next when it is due next; null where nothing more is planned
 */
public record SeriesRow(
        long id,
        long issuer,
        @Nullable UUID directive,
        @Nullable String label,
        String sentence,
        String frequency,
        String value,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int units,
        @Nullable LocalDate next) {
    private static final Set<String> NAMED =
            Set.of("P1D", "P1W", "P2W", "P1M", "P2M", "P3M", "P6M", "P12M", "P1Y", "P2Y");

    /** As much of the sentence as a list shows. */
    public String brief() {
        return DutyTitle.brief(sentence);
    }

    /** Whether it has ended. */
    public boolean isOver(LocalDate today) {
        return lastDay != null && !lastDay.isAfter(today);
    }

    /** «hằng tháng, ngày 15». */
    public String rhythm(Words words) {
        var often = NAMED.contains(frequency)
                ? words.of("task.frequency." + frequency)
                : words.of("task.frequency.other", frequency);
        return often + day(words);
    }

    private String day(Words words) {
        if (value.startsWith("---")) return words.of("task.frequency.day", value.substring(3));
        if (value.startsWith("-W-"))
            return words.of("task.frequency.weekday", words.of("task.weekday." + value.charAt(3)));
        if (value.startsWith("--")) return words.of("task.frequency.date", value.substring(5), value.substring(2, 4));
        return "";
    }
}
