package vn.luytre.force.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.StrengthChange;
import vn.luytre.force.Team;
import vn.luytre.force.book.BookLine;
import vn.luytre.force.grading.TeamGrading;
import vn.luytre.organization.Unit;
import vn.luytre.web.Rows;

/**
 * The page of a team.
 *
 * @param areas their names
 * @param wanted how many it should be by the norm of the province; null where that is not known
 * @param normDecision what sets the norm
 * @param changes of its strength, the last first
 */
public record TeamPage(
        Team team,
        Unit unit,
        List<String> areas,
        @Nullable Integer wanted,
        String normDecision,
        List<StrengthChange> changes,
        List<TeamGrading> gradings,
        Rows<BookLine> lines,
        boolean records,
        boolean decides) {}
