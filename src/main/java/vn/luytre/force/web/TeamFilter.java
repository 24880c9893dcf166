package vn.luytre.force.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.norm.Norm;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.UnitCondition;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/**
 * Which teams are asked for.
 *
 * @param reach whose
 * @param norm that of the province, for those that are below it; null where there is none
 * @param year of which the grade is
 */
record TeamFilter(Reach reach, TeamListForm asked, @Nullable Norm norm, int year) {
    private static final String WANTED = """
            t.households is not null and f.members < :base + case when cast(:step as int) is null or t.households <= :households then 0
                else ceil((t.households - :households)::numeric / cast(:step as int)) end""";

    String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add(reach.everywhere() ? "true" : UnitCondition.among("t.unit", "units", reach.units()));
        switch (asked.stateOrActive()) {
            case ACTIVE -> conditions.add("t.ended_on is null");
            case ENDED -> conditions.add("t.ended_on is not null");
            case ALL -> {}
        }
        if (asked.grade() != null) conditions.add("g.grade = :grade");
        if (!asked.text().isBlank()) conditions.add("t.search like :find");
        var gap = asked.gap();
        if (gap != null) conditions.add(condition(gap));
        return String.join("\n   and ", conditions);
    }

    private String condition(TeamListForm.Gap gap) {
        return switch (gap) {
            case NO_HEAD -> "f.head = 0";
            case BELOW_NORM -> norm == null ? "false" : WANTED;
            case NOT_GRADED -> "g.grade is null";
        };
    }

    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("units", UnitId.values(reach.units()));
        values.put("year", year);
        values.put("grade", asked.grade() == null ? null : asked.grade().name());
        values.put("find", "%" + escaped(Folding.key(asked.text()).strip()) + "%");
        values.put("base", norm == null ? null : norm.baseMembers());
        values.put("households", norm == null ? null : norm.baseHomes());
        values.put("step", norm == null ? null : norm.stepHomes());
        return values;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
