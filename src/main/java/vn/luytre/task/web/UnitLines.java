package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitResolution.Outcome;
import vn.luytre.organization.UnitResolver;
import vn.luytre.web.Refused;

/** Units as somebody types them, one a line: a name, a code, or a group such as «các xã, phường». Never one of several. */
@Component
class UnitLines {
    private static final int NAMED = 5;

    private final UnitResolver resolver;
    private final DutyDesk desk;

    UnitLines(UnitResolver resolver, DutyDesk desk) {
        this.resolver = resolver;
        this.desk = desk;
    }

    /** Those that were ticked and those that were typed, each once. */
    List<UnitId> read(Collection<UnitId> ticked, String typed) {
        var units = new LinkedHashSet<>(ticked);
        var today = desk.today();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> units.addAll(line(line, today)));
        return List.copyOf(units);
    }

    private List<UnitId> line(String line, LocalDate today) {
        var byCode = resolver.coded(line, today);
        if (byCode.isPresent()) return List.of(byCode.get());
        var found = resolver.resolve(line, today, today);
        if (found.outcome() == Outcome.SEVERAL) {
            var names = found.candidates().stream()
                    .limit(NAMED)
                    .map(candidate -> candidate.then())
                    .toList();
            throw new Refused("task.units.several", line, String.join("; ", names));
        }
        if (found.proposed().isEmpty()) throw new Refused("task.units.unknown", line);
        return found.proposed().stream().map(Unit::id).toList();
    }
}
