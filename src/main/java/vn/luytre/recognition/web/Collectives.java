package vn.luytre.recognition.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;

/** Collectives that can be commended: units, their teams, and sites of their safety models. */
@Component
class Collectives {
    private static final String UNIT = "UNIT";

    private final AwardDesk desk;
    private final ObjectProvider<ActivitySubjects> subjects;
    private final JdbcClient jdbc;

    Collectives(AwardDesk desk, ObjectProvider<ActivitySubjects> subjects, JdbcClient jdbc) {
        this.desk = desk;
        this.subjects = subjects;
        this.jdbc = jdbc;
    }

    /**
     * By what the form sends: the unit, those right below it, its first teams and sites, and one further below that was chosen.
     *
     * @param chosen «UNIT-12», «SITE-7»
     */
    Map<String, String> of(Unit unit, @Nullable String chosen) {
        var all = new LinkedHashMap<>(desk.collectives(unit));
        if (chosen != null && chosen.matches("[A-Z]+-\\d{1,18}")) addChosen(unit, chosen, all);
        subjects.orderedStream()
                .forEach(kind ->
                        kind.choices(unit.id(), "").forEach(one -> all.put(kind.kind() + "-" + one.id(), one.name())));
        return all;
    }

    private void addChosen(Unit unit, String chosen, Map<String, String> all) {
        int dash = chosen.indexOf('-');
        var kind = chosen.substring(0, dash);
        long id = Long.parseLong(chosen.substring(dash + 1));
        if (!owner(kind, id).stream().allMatch(desk.standing(unit)::contains)) return;
        var name = kind.equals(UNIT)
                ? desk.names(List.of(new UnitId(id))).byUnit().get(new UnitId(id))
                : names(kind, List.of(id)).get(id);
        if (name != null) all.putIfAbsent(chosen, name);
    }

    /** The unit to which one belongs; empty where there is no such thing. */
    private Set<UnitId> owner(String kind, long id) {
        var sql = switch (kind) {
            case "TEAM" -> "select unit as value from force.team_fact where id = :id";
            case "SITE" -> "select unit as value from safetymodel.site_fact where id = :id";
            default -> "select :id::bigint as value";
        };
        return jdbc.sql(sql).param("id", id).query(UnitId.class).set();
    }

    /** What collectives of a kind are called. */
    Map<Long, String> names(String kind, Collection<Long> ids) {
        return subjects.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .map(one -> one.names(ids))
                .orElse(Map.of());
    }
}
