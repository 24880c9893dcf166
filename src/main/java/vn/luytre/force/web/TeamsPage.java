package vn.luytre.force.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.norm.Norm;
import vn.luytre.organization.Unit;
import vn.luytre.web.Rows;

/**
 * The page of a list of teams.
 *
 * @param unit whose teams are shown
 * @param home the unit for which the person works
 * @param members of all teams of the list
 * @param year of which the grade is shown
 * @param names of units
 * @param communes to choose from; none for a commune
 * @param records whether the person may add one
 */
public record TeamsPage(
        Unit unit,
        Unit home,
        TeamListForm asked,
        Rows<TeamRow> rows,
        long members,
        @Nullable Norm norm,
        int year,
        List<Integer> years,
        Map<Long, String> names,
        Map<String, String> communes,
        boolean records) {
    /** What a unit is called. */
    public String name(long unit) {
        return names.getOrDefault(unit, "#" + unit);
    }
}
