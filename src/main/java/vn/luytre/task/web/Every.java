package vn.luytre.task.web;

import org.jspecify.annotations.Nullable;
import vn.luytre.task.Rhythm;
import vn.luytre.web.Refused;

/** How often a duty comes back, as people choose it. */
public enum Every {
    /** On a day of the week. */
    WEEK("P1W"),
    MONTH("P1M"),
    /** On a day of the last month of it; so of the next one. */
    QUARTER("P3M"),
    HALF_YEAR("P6M"),
    /** On a day of a month. */
    YEAR("P1Y");

    private final String frequency;

    Every(String frequency) {
        this.frequency = frequency;
    }

    /** The rhythm that a form describes; the day that is named is the last good one. */
    static Rhythm rhythm(OrderForm form) {
        var every = form.every();
        if (every == null) throw new Refused("task.series.every.missing");
        return new Rhythm(every.frequency, "by", every.value(form));
    }

    private String value(OrderForm form) {
        return switch (this) {
            case WEEK -> "-W-" + need(form.weekday(), "task.series.weekday.missing");
            case MONTH, QUARTER, HALF_YEAR -> "---%02d".formatted(need(form.day(), "task.series.day.missing"));
            case YEAR ->
                "--%02d-%02d"
                        .formatted(
                                need(form.month(), "task.series.month.missing"),
                                need(form.day(), "task.series.day.missing"));
        };
    }

    private static int need(@Nullable Integer value, String refusal) {
        if (value == null) throw new Refused(refusal);
        return value;
    }
}
