package vn.luytre.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reporting calendars of the rule pack {@code rules/calendars.yaml}, each with its legal source and its days of effect. */
public final class ReportingCalendars {
    private final Map<String, ReportingCalendar> calendars;

    private ReportingCalendars(RulePack pack) {
        var byId = new LinkedHashMap<String, ReportingCalendar>();
        for (var entry : pack.mappings("calendars")) {
            var calendar = new ReportingCalendar(entry);
            if (byId.put(calendar.id(), calendar) != null) {
                throw new IllegalStateException("two reporting calendars with the id " + calendar.id());
            }
        }
        this.calendars = Collections.unmodifiableMap(byId);
    }

    /** Loads the program's own rule pack. */
    public static ReportingCalendars load() {
        return new ReportingCalendars(RulePack.load("/rules/calendars.yaml"));
    }

    /** Reads another rule pack of the same form, such as a province's. */
    public static ReportingCalendars read(InputStream yaml) {
        return new ReportingCalendars(RulePack.read("calendars", yaml));
    }

    public Optional<ReportingCalendar> byId(String id) {
        return Optional.ofNullable(calendars.get(id));
    }

    /** All of them, in the order of the rule pack. */
    public Collection<ReportingCalendar> all() {
        return calendars.values();
    }

    /** Those that hold on a day. */
    public List<ReportingCalendar> inForceOn(LocalDate date) {
        return calendars.values().stream()
                .filter(calendar -> calendar.inForceOn(date))
                .toList();
    }
}
