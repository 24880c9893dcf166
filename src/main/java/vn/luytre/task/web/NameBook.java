package vn.luytre.task.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.Assignment;
import vn.luytre.task.Duty;

/** Finds what the units and documents of a page are called, all at once. */
@Component
class NameBook {
    private final Units units;
    private final Directives directives;
    private final DutyDesk desk;

    NameBook(Units units, Directives directives, DutyDesk desk) {
        this.units = units;
        this.directives = directives;
        this.desk = desk;
    }

    /** Of the lines of a list. */
    Names of(List<AssignmentRow> rows) {
        return of(
                rows.stream().flatMap(row -> Stream.of(row.unit(), row.counterpart())),
                rows.stream().map(AssignmentRow::directive));
    }

    /** Of what an assignment is about. */
    Names of(Assignment assignment, Duty duty) {
        return of(
                Stream.of(assignment.unit(), assignment.answersTo(), assignment.assigner(), duty.issuer())
                        .map(UnitId::value),
                Stream.ofNullable(duty.directive()));
    }

    Names of(UnitId unit) {
        return of(Stream.of(unit.value()), Stream.empty());
    }

    /** What a unit has issued, by its number, the newest first: to choose from. */
    Map<String, String> documents(UnitId unit) {
        var documents = new LinkedHashMap<String, String>();
        directives.issued(unit).forEach((id, title) -> documents.put(id.toString(), title));
        return documents;
    }

    Names of(Stream<Long> unitNumbers, Stream<? extends @Nullable UUID> documents) {
        var wanted = documents
                .filter(Objects::nonNull)
                .distinct()
                .map(DirectiveId::new)
                .toList();
        var titles = new HashMap<UUID, String>();
        directives.titles(wanted).forEach((id, title) -> titles.put(id.value(), title));
        var asked = unitNumbers.map(UnitId::new).collect(Collectors.toSet());
        return new Names(units.names(asked, desk.today()), titles);
    }
}
