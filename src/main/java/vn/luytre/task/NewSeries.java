package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * An order that comes back and is to be given.
 *
 * @param monitors units that follow how others do it
 * @param lastDay null where it goes on until somebody ends it
 */
public record NewSeries(
        Origin origin,
        String sentence,
        List<UnitId> leads,
        List<UnitId> cooperates,
        List<UnitId> monitors,
        Rhythm rhythm,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    public NewSeries {
        leads = List.copyOf(leads);
        cooperates = List.copyOf(cooperates);
        monitors = List.copyOf(monitors);
    }

    /** One that nobody follows but who gives it. */
    public NewSeries(
            Origin origin,
            String sentence,
            List<UnitId> leads,
            List<UnitId> cooperates,
            Rhythm rhythm,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        this(origin, sentence, leads, cooperates, List.of(), rhythm, firstDay, lastDay);
    }
}
