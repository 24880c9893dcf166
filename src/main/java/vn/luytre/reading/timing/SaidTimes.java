package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.reading.Timing;
import vn.luytre.reading.Warning;

/**
 * What a stretch of text says about when.
 *
 * @param warnings what a person should check: {@code impossible-date} for a day that no calendar has («trước ngày 31/6»),
 *     {@code past-deadline} for one before the date of the document; in their order
 */
public record SaidTimes(List<Timing> timings, List<Warning> warnings) {
    static final SaidTimes NONE = new SaidTimes(List.of(), List.of());
}
