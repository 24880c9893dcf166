package vn.luytre.force.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.grading.TeamGrade;
import vn.luytre.force.norm.Norm;

/**
 * A team in a list.
 *
 * @param members all of them, with head and deputies
 * @param grade of the year that is shown; null where there is none
 */
public record TeamRow(
        long id,
        String name,
        long unit,
        int areas,
        int head,
        int deputies,
        int members,
        @Nullable Integer households,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        @Nullable TeamGrade grade) {
    /** How many it should be by a norm; null where that is not known. */
    public @Nullable Integer wanted(@Nullable Norm norm) {
        return norm == null || households == null ? null : norm.members(households);
    }
}
