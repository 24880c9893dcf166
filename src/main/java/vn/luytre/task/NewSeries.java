package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * An order that comes back and is to be given.
 *
 * @param lastDay null where it goes on until somebody ends it
 */
public record NewSeries(
        Origin origin,
        String sentence,
        List<UnitId> leads,
        List<UnitId> cooperates,
        Rhythm rhythm,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    public NewSeries {
        leads = List.copyOf(leads);
        cooperates = List.copyOf(cooperates);
    }
}
