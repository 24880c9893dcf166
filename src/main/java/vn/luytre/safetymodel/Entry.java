package vn.luytre.safetymodel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of a model or a site.
 *
 * @param day on which it took place
 * @param level of a recognition
 * @param byModel whether it was done with the whole model
 * @param by empty where nobody did it: a change of units did
 * @param undoneBy null while it holds
 */
public record Entry(
        long id,
        LifeEvent happening,
        LocalDate day,
        String note,
        Paper paper,
        @Nullable Recognition level,
        boolean byModel,
        OffsetDateTime at,
        String by,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy) {}
