package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is to be done on which day of the story, at which hour. */
final class Agenda {
    private final SortedMap<LocalDate, SortedMap<LocalTime, List<Consumer<LocalDate>>>> days = new TreeMap<>();

    /** Something more to do, after what is there for the same hour. */
    void add(LocalDate day, LocalTime hour, Consumer<LocalDate> deed) {
        days.computeIfAbsent(day, _ -> new TreeMap<>())
                .computeIfAbsent(hour, _ -> new ArrayList<>())
                .add(deed);
    }

    /** What there is to do on a day, by the hour; it is not asked for twice. */
    SortedMap<LocalTime, List<Consumer<LocalDate>>> take(LocalDate day) {
        var there = days.remove(day);
        return there == null ? new TreeMap<>() : there;
    }
}
