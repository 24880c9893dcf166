package vn.luytre.force.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.norm.Norm;
import vn.luytre.identity.Sight;
import vn.luytre.organization.UnitNames;
import vn.luytre.web.Rows;

/**
 * The page of a list of teams.
 *
 * @param sight whose teams are shown
 * @param members of all teams of the list
 * @param year of which the grade is shown
 * @param names of units
 * @param records whether the person may add one
 */
public record TeamsPage(
        Sight sight,
        TeamListForm asked,
        Rows<TeamRow> rows,
        long members,
        @Nullable Norm norm,
        int year,
        List<Integer> years,
        UnitNames names,
        boolean records) {}
