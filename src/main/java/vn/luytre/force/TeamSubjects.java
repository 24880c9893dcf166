package vn.luytre.force;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** Teams that activities can serve. */
@Component
class TeamSubjects implements ActivitySubjects {
    /** Those of the commune, or those that cover the area. */
    private static final String CHOOSABLE = """
            select t.id, t.name, t.unit, array(select a.area from force.team_area a where a.team = t.id) as areas
              from force.team t
             where t.ended_on is null
               and (t.unit = :unit or exists (select 1 from force.team_area a where a.team = t.id and a.area = :unit))
            """;

    private final JdbcClient jdbc;

    TeamSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "TEAM";
    }

    @Override
    public List<Choice> choices(UnitId unit, String find, int most) {
        return jdbc.sql(CHOOSABLE + " and position(:find in t.search) > 0 order by t.name, t.id limit :most")
                .param("unit", unit.value())
                .param("find", Folding.key(find).strip())
                .param("most", most)
                .query((row, _) -> choice(row))
                .list();
    }

    /** One that names no area is everywhere in its unit. */
    private static Choice choice(ResultSet row) throws SQLException {
        var areas = new HashSet<UnitId>();
        for (var area : (Long[]) row.getArray("areas").getArray()) areas.add(new UnitId(area));
        if (areas.isEmpty()) areas.add(new UnitId(row.getLong("unit")));
        return new Choice(row.getLong("id"), row.getString("name"), areas);
    }

    @Override
    public Set<Long> choosable(UnitId unit, Collection<Long> ids) {
        return jdbc.sql(CHOOSABLE + " and t.id = any (:ids)")
                .param("unit", unit.value())
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> row.getLong("id"))
                .set();
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
