package vn.luytre.safetymodel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A type of models: «Camera an ninh».
 *
 * @param field the code of its field, «lĩnh vực»
 * @param unit whose own type it is; null for one that ships with the program
 * @param endedOn since when no new model is of it; null while there may be
 */
public record ModelType(
        String code,
        String name,
        String field,
        @Nullable UnitId unit,
        @Nullable LocalDate endedOn) {
    /** Whether a province has added it. */
    public boolean isOwn() {
        return unit != null;
    }
}
