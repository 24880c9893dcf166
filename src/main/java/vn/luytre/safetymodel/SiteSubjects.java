package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.text.Folding;

/** Sites as what activities can serve. */
@Component
class SiteSubjects implements ActivitySubjects {
    /** How activities name a site. */
    static final String KIND = "SITE";

    /** Those that work, of some units or at one of them. */
    private static final String CHOOSABLE = """
            select s.id, m.name, s.area
              from safetymodel.site s join safetymodel.model m on m.id = s.model
             where not s.withdrawn and s.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED', 'DORMANT')
               and (s.unit = any (:units) or s.area = any (:units))
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    SiteSubjects(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** A site with the name of its model and where it is. */
    private record Named(long id, String name, long area) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Choice> choices(UnitId unit, String find, int most) {
        var named = jdbc.sql(CHOOSABLE + " and s.search like :text order by m.search, s.id limit :most")
                .param("units", within(unit))
                .param("text", "%" + escaped(Folding.key(find).strip()) + "%")
                .param("most", most)
                .query(Named.class)
                .list();
        var names = named(named);
        return named.stream()
                .map(site -> new Choice(site.id(), names.getOrDefault(site.id(), ""), Set.of(new UnitId(site.area()))))
                .toList();
    }

    @Override
    public Set<Long> choosable(UnitId unit, Collection<Long> ids) {
        return jdbc.sql(CHOOSABLE + " and s.id = any (:ids)")
                .param("units", within(unit))
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> row.getLong("id"))
                .set();
    }

    private Long[] within(UnitId unit) {
        return UnitId.values(units.within(unit, LocalDate.now(clock)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return named(jdbc.sql("""
                select s.id, m.name, s.area
                  from safetymodel.site s join safetymodel.model m on m.id = s.model where s.id = any (:ids)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query(Named.class)
                .list());
    }

    /** «Camera an ninh – Thôn Đình». */
    private Map<Long, String> named(List<Named> sites) {
        var areas = new HashMap<Long, String>();
        var wanted = new ArrayList<UnitId>();
        for (var site : sites) wanted.add(new UnitId(site.area()));
        for (Unit unit : units.all(wanted, LocalDate.now(clock)))
            areas.put(unit.id().value(), unit.name());
        var names = new HashMap<Long, String>();
        for (var site : sites) names.put(site.id(), site.name() + " – " + areas.getOrDefault(site.area(), ""));
        return names;
    }

    @Override
    public String address(long id) {
        return "/sites/" + id;
    }
}
