package vn.luytre.force.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.NewTeam;
import vn.luytre.force.Teams;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;
import vn.luytre.web.Refused;

/** Teams from a file, of a commune or of all below a province. Right {@code RECORD} towards the unit. */
@Service
@Transactional
public class TeamImport {
    private final Units units;
    private final Teams teams;
    private final Clock clock;

    TeamImport(Units units, Teams teams, Clock clock) {
        this.units = units;
        this.teams = teams;
        this.clock = clock;
    }

    /** What rows would bring in, and what is wrong with them. */
    @Transactional(readOnly = true)
    public TeamPreview preview(UnitId unit, List<SheetRow> rows) {
        var today = LocalDate.now(clock);
        var reading = new TeamReading(units.all(units.within(unit, today), today), today).read(rows);
        var faults = new ArrayList<>(reading.faults());
        clashes(reading.teams(), faults);
        return new TeamPreview(reading.teams(), faults);
    }

    /** What stands already. */
    private void clashes(List<NewTeam> read, List<TeamFault> faults) {
        var covered = teams.covered(
                read.stream().flatMap(team -> team.details().areas().stream()).toList(), null);
        var names = teams.names(read.stream().map(NewTeam::unit).distinct().toList());
        for (var team : read) {
            team.details().areas().stream()
                    .filter(covered::containsKey)
                    .forEach(area -> faults.add(
                            new TeamFault(team.row(), "", "force.file.covered", covered.getOrDefault(area, ""))));
            if (names.contains(
                    new Teams.Named(team.unit(), Folding.key(team.details().name()))))
                faults.add(new TeamFault(
                        team.row(), "", "force.file.same-name", team.details().name()));
        }
    }

    /** Brings them in, all or none. */
    public int take(UUID key, Author by, UnitId unit, List<SheetRow> rows) {
        var preview = preview(unit, rows);
        if (!preview.isGood()) throw Refused.conflict("force.file.meanwhile");
        return teams.bring(key, by, unit, preview.teams());
    }
}
