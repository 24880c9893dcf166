package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * An order that is to be given.
 *
 * @param leads units that lead or act by themselves
 * @param cooperates units that contribute to what the first of the others does
 * @param due null for «không có thời hạn»
 */
public record NewDuty(
        Origin origin,
        String sentence,
        List<UnitId> leads,
        List<UnitId> cooperates,
        List<UnitId> monitors,
        @Nullable LocalDate due) {
    public NewDuty {
        leads = List.copyOf(leads);
        cooperates = List.copyOf(cooperates);
        monitors = List.copyOf(monitors);
    }

    /** One that nobody follows but who gives it. */
    public NewDuty(
            Origin origin, String sentence, List<UnitId> leads, List<UnitId> cooperates, @Nullable LocalDate due) {
        this(origin, sentence, leads, cooperates, List.of(), due);
    }
}
