package vn.luytre.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.standard.YearSpan;
import vn.luytre.organization.UnitId;

/** How many sites of safety models run at an object today, and how many of them work: neither look formal nor were found to be idle. */
@Component
class ModelFigures implements KnownFigures {
    private static final String CODE = "models.active";

    private final JdbcClient jdbc;

    ModelFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    private record Sites(int working, int running) {}

    @Override
    public @Nullable Known of(String code, UnitId object, YearSpan.Days days) {
        var sites =
                jdbc.sql("""
                select count(*) filter (where coalesce(verdict, 'EFFECTIVE') = 'EFFECTIVE' and not formal)::int as working,
                       count(*)::int as running
                  from safetymodel.site_fact
                 where (area = :object or unit = :object) and state in ('ACTIVE', 'CONSOLIDATED')
                """).param("object", object.value()).query(Sites.class).single();
        return new Known(
                sites.working > 0, "assessment.known.models", sites.working, sites.running, "/sites?unit=" + object);
    }
}
