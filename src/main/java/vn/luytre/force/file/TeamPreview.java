package vn.luytre.force.file;

import java.util.List;
import vn.luytre.force.NewTeam;

/** What a list of teams would bring in, and what is wrong with it. Nothing comes in while anything is wrong. */
public record TeamPreview(List<NewTeam> teams, List<TeamFault> faults) {
    public TeamPreview {
        teams = List.copyOf(teams);
        faults = List.copyOf(faults);
    }

    /** Whether it can be brought in as it is. */
    public boolean isGood() {
        return faults.isEmpty() && !teams.isEmpty();
    }
}
