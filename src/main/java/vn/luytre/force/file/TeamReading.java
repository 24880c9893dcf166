package vn.luytre.force.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.NewTeam;
import vn.luytre.force.Origins;
import vn.luytre.force.Strength;
import vn.luytre.force.TeamDetails;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** From the rows of a file to teams of communes. */
final class TeamReading {
    private final Map<String, Unit> communes = new HashMap<>();
    private final Map<UnitId, Map<String, Unit>> areas = new HashMap<>();
    private final @Nullable Unit only;
    private final LocalDate today;
    private final List<NewTeam> teams = new ArrayList<>();
    private final List<TeamFault> faults = new ArrayList<>();
    private final Set<UnitId> taken = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Where teams may be.
     *
     * @param units communes and residential areas that the person may write for
     */
    TeamReading(List<Unit> units, LocalDate today) {
        this.today = today;
        for (var unit : units) {
            if (unit.kind().level() == UnitLevel.COMMUNE) communes.put(Folding.key(unit.name()), unit);
            if (unit.kind().level() == UnitLevel.RESIDENTIAL && unit.parent() != null)
                areas.computeIfAbsent(unit.parent(), _ -> new HashMap<>()).put(Folding.key(unit.name()), unit);
        }
        only = communes.size() == 1 ? communes.values().iterator().next() : null;
    }

    TeamReading read(List<SheetRow> rows) {
        var titles = rows.isEmpty() ? null : TeamColumn.titles(rows.getFirst()).orElse(null);
        var columns = titles == null ? TeamCells.usual() : titles;
        rows.stream().skip(titles == null ? 0 : 1).forEach(row -> team(new TeamCells(row, columns, faults)));
        if (rows.size() <= (titles == null ? 0 : 1)) faults.add(new TeamFault(1, "", "force.file.no-rows", ""));
        return this;
    }

    List<NewTeam> teams() {
        return teams;
    }

    List<TeamFault> faults() {
        return faults;
    }

    private void team(TeamCells cells) {
        int before = faults.size();
        var commune = commune(cells);
        var decided = cells.day(TeamColumn.DECISION_DAY, null);
        var details = new TeamDetails(
                cells.needed(TeamColumn.NAME),
                commune == null ? List.of() : areas(cells, commune),
                cells.needed(TeamColumn.DECISION),
                decided,
                cells.day(TeamColumn.FOUNDED, decided),
                cells.text(TeamColumn.HEAD_NAME),
                cells.text(TeamColumn.HEAD_PHONE),
                cells.numberOrNull(TeamColumn.HOUSEHOLDS),
                Origins.UNKNOWN);
        var strength = new Strength(
                cells.number(TeamColumn.HEADS), cells.number(TeamColumn.DEPUTIES), cells.number(TeamColumn.MEMBERS));
        check(cells, commune, details, strength);
        if (faults.size() == before)
            teams.add(new NewTeam(
                    cells.row().number(), Objects.requireNonNull(commune).id(), details, strength));
    }

    private void check(TeamCells cells, @Nullable Unit commune, TeamDetails details, Strength strength) {
        if (details.foundedOn().isAfter(today)) cells.fault(TeamColumn.FOUNDED, "force.file.future", "");
        if (strength.heads() > 1) cells.fault(TeamColumn.HEADS, "force.file.two-heads", "");
        if (strength.total() == 0) cells.fault(TeamColumn.MEMBERS, "force.file.nobody", "");
        if (!details.headPhone().matches("[0-9 .+()-]*")) cells.fault(TeamColumn.HEAD_PHONE, "force.file.phone", "");
        if (commune != null && !names.add(commune.id() + " " + Folding.key(details.name())))
            cells.fault(TeamColumn.NAME, "force.file.twice", details.name());
    }

    private @Nullable Unit commune(TeamCells cells) {
        var written = cells.text(TeamColumn.COMMUNE);
        var found = written.isEmpty() ? only : communes.get(Folding.key(written));
        if (found == null) cells.fault(TeamColumn.COMMUNE, "force.file.commune", written);
        return found;
    }

    private List<UnitId> areas(TeamCells cells, Unit commune) {
        var known = areas.getOrDefault(commune.id(), Map.of());
        var found = new ArrayList<UnitId>();
        Stream.of(cells.needed(TeamColumn.AREAS).split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    var area = known.get(Folding.key(name));
                    if (area == null) cells.fault(TeamColumn.AREAS, "force.file.area", name);
                    else if (!taken.add(area.id())) cells.fault(TeamColumn.AREAS, "force.file.area-twice", name);
                    else found.add(area.id());
                });
        return found;
    }
}
