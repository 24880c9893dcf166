package vn.luytre.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** How many of the objects in a commune have registered and were recognised in the same season. */
@Repository
class ShareStore {
    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitId, Below> of(SeasonId season, Collection<UnitId> communes) {
        var found = new HashMap<UnitId, Below>();
        jdbc.sql("""
                select unit, count(*) as objects,
                       count(*) filter (where registered_on is not null and state <> 'WITHDRAWN') as registered,
                       count(*) filter (where outcome = 'MET') as recognised
                  from assessment.review
                 where season = :season and unit = any (:communes) and type <> 'COMMUNE' and state <> 'EXCLUDED'
                 group by unit
                """)
                .param("season", season.value())
                .param("communes", UnitId.values(communes))
                .query(row -> {
                    found.put(
                            new UnitId(row.getLong("unit")),
                            new Below(row.getLong("objects"), row.getLong("registered"), row.getLong("recognised")));
                });
        return found;
    }
}
