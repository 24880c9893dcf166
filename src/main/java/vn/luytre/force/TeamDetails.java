package vn.luytre.force;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * What is said of a team.
 *
 * @param areas the villages and residential groups that it covers
 * @param decision number of the decision that founded it
 * @param headName of the head; empty where nobody said
 * @param headPhone the telephone of the head at work; empty where nobody said
 * @param households households of its areas, as a count; null where nobody said
 */
public record TeamDetails(
        String name,
        List<UnitId> areas,
        String decision,
        LocalDate decisionDay,
        LocalDate foundedOn,
        String headName,
        String headPhone,
        @Nullable Integer households,
        Origins origins) {
    public TeamDetails {
        areas = List.copyOf(areas);
    }
}
