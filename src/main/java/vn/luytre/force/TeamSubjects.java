package vn.luytre.force;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** Teams that activities can serve. */
@Component
class TeamSubjects implements ActivitySubjects {
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    TeamSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "TEAM";
    }

    /** Those of the commune, or those that cover the area. */
    @Override
    public List<Choice> choices(UnitId unit, String find) {
        return jdbc.sql("""
                select t.id, t.name from force.team t
                 where t.ended_on is null and position(:find in t.search) > 0
                   and (t.unit = :unit or exists (select 1 from force.team_area a where a.team = t.id and a.area = :unit))
                 order by t.name, t.id limit :most
                """)
                .param("unit", unit.value())
                .param("find", Folding.key(find).strip())
                .param("most", MOST)
                .query((row, _) -> new Choice(row.getLong("id"), row.getString("name")))
                .list();
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        jdbc.sql("select id, name from force.team where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("name"));
                });
        return names;
    }

    @Override
    public String address(long id) {
        return "/teams/" + id;
    }
}
