package vn.luytre.force.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.force.grading.TeamGrade;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Lists of teams, page by page, and what all of a list add up to. */
@Repository
class TeamList {
    /** More are not taken along at once. */
    static final int MOST = 20_000;

    private static final Map<String, String> COLUMNS =
            Map.of("name", "t.name", "founded", "t.founded_on", "members", "f.members", "unit", "t.unit");

    private static final String FROM = """
              from force.team t
              join force.team_fact f on f.id = t.id
              left join force.grade_fact g on g.team = t.id and g.year = :year
             where %s
            """;

    private final JdbcClient jdbc;

    TeamList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a list adds up to. */
    record Sums(long teams, long members, long heads, long deputies) {}

    Sums sums(TeamFilter filter) {
        return jdbc.sql("""
                select count(*) as teams, coalesce(sum(f.members), 0) as members, coalesce(sum(f.head), 0) as heads,
                       coalesce(sum(f.deputies), 0) as deputies
                """ + FROM.formatted(filter.conditions()))
                .params(filter.values())
                .query(Sums.class)
                .single();
    }

    Rows<TeamRow> page(TeamFilter filter, Paging paging, long total) {
        return new Rows<>(rows(filter, paging, paging.offset(), Paging.SIZE), total, paging);
    }

    /** All, at most {@link #MOST}. */
    List<TeamRow> all(TeamFilter filter, Paging order) {
        return rows(filter, order, 0, MOST);
    }

    private List<TeamRow> rows(TeamFilter filter, Paging paging, int offset, int size) {
        return jdbc.sql("""
                select t.id, t.name, t.unit, t.households, t.founded_on, t.ended_on, f.areas, f.head, f.deputies, f.members, g.grade
                """ + FROM.formatted(filter.conditions()) + " order by "
                        + paging.orderBy(COLUMNS, "t.unit, t.name, t.id")
                        + " offset :offset limit :size")
                .params(filter.values())
                .param("offset", offset)
                .param("size", size)
                .query((row, _) -> row(row))
                .list();
    }

    private static TeamRow row(ResultSet row) throws SQLException {
        var grade = row.getString("grade");
        return new TeamRow(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("unit"),
                row.getInt("areas"),
                row.getInt("head"),
                row.getInt("deputies"),
                row.getInt("members"),
                row.getObject("households", Integer.class),
                row.getObject("founded_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                grade == null ? null : TeamGrade.valueOf(grade));
    }
}
