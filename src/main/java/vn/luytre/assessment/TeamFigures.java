package vn.luytre.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.standard.YearSpan;
import vn.luytre.organization.UnitId;

/** Which grade the team of an area got in the assessed year. */
@Component
class TeamFigures implements KnownFigures {
    private static final String CODE = "team.grade";

    private final JdbcClient jdbc;

    TeamFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    private record Graded(long team, String grade) {}

    @Override
    public @Nullable Known of(String code, UnitId object, YearSpan.Days days) {
        int year = days.last().getYear();
        return jdbc.sql("""
                select g.team, g.grade
                  from force.team_area_fact a join force.grade_fact g on g.team = a.team
                 where a.area = :object and g.year = :year
                 order by g.team limit 1
                """)
                .param("object", object.value())
                .param("year", year)
                .query(Graded.class)
                .optional()
                .map(team -> new Known(
                        !team.grade.equals("NOT_COMPLETED"),
                        "assessment.known.team." + team.grade,
                        0,
                        0,
                        "/teams/" + team.team))
                .orElse(null);
    }
}
