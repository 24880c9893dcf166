package vn.luytre.assessment.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Lists of objects of a season: narrowed, sorted, page by page. */
@Repository
class ReviewLists {
    /** What a list can be sorted by. */
    private static final Map<String, String> COLUMNS = Map.of(
            "title", "r.title", "type", "r.type", "state", "r.state", "points", "r.points", "decided", "r.decided_on");

    private static final String SELECT = """
            select r.id, r.object, r.title, r.type, r.unit, r.state, r.outcome, r.points, r.class, r.unmet, r.late,
                   r.registered_on, r.decided_on, d.number
              from assessment.review r
              left join assessment.decision d on d.id = r.decision
            """;

    private final JdbcClient jdbc;

    ReviewLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<ReviewRow> page(Season season, ReviewFilter filter, Scope scope, Paging paging) {
        var conditions = filter.conditions(scope);
        long total = jdbc.sql("select count(*) from assessment.review r where " + conditions)
                .params(filter.values(season, scope))
                .query(Long.class)
                .single();
        var rows = some(season, filter, scope, paging, paging.offset(), Paging.SIZE);
        return new Rows<>(rows, total, paging);
    }

    /** A part of the list, for tables that are taken along and for what is done with many at once. */
    List<ReviewRow> some(Season season, ReviewFilter filter, Scope scope, Paging order, int offset, int size) {
        return jdbc.sql(SELECT + " where " + filter.conditions(scope) + " order by "
                        + order.orderBy(COLUMNS, "r.title, r.id") + " offset :offset limit :size")
                .params(filter.values(season, scope))
                .param("offset", offset)
                .param("size", size)
                .query((row, _) -> row(row))
                .list();
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new ReviewRow(
                row.getLong("id"),
                row.getLong("object"),
                row.getString("title"),
                ObjectType.valueOf(row.getString("type")),
                row.getLong("unit"),
                ReviewState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBigDecimal("points"),
                row.getString("class"),
                List.of((String[]) row.getArray("unmet").getArray()),
                row.getBoolean("late"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("number"));
    }

    /** The ids of all that a filter finds. */
    List<ReviewId> ids(Season season, ReviewFilter filter, Scope scope) {
        return jdbc.sql("select r.id from assessment.review r where " + filter.conditions(scope) + " order by r.id")
                .params(filter.values(season, scope))
                .query((row, _) -> new ReviewId(row.getLong("id")))
                .list();
    }

    /** How many objects of which unit and type are in which state. */
    List<OverviewCell> cells(Season season, Scope scope) {
        return jdbc.sql("""
                select r.unit, r.type, r.state, r.outcome, count(*) as objects
                  from assessment.review r
                 where %s
                 group by r.unit, r.type, r.state, r.outcome
                """.formatted(ReviewFilter.NONE.conditions(scope)))
                .params(ReviewFilter.NONE.values(season, scope))
                .query((row, _) -> {
                    var outcome = row.getString("outcome");
                    return new OverviewCell(
                            row.getLong("unit"),
                            ObjectType.valueOf(row.getString("type")),
                            ReviewState.valueOf(row.getString("state")),
                            outcome == null ? null : Outcome.valueOf(outcome),
                            row.getLong("objects"));
                })
                .list();
    }

    /** Of each season how many objects are in which state, as far as somebody sees them. */
    List<SeasonCount> counts(List<Season> seasons, Scope scope) {
        var ids = new ArrayList<Long>();
        seasons.forEach(season -> ids.add(season.id().value()));
        return jdbc.sql("""
                select r.season, count(*) filter (where r.state <> 'EXCLUDED') as objects,
                       count(*) filter (where r.registered_on is not null and r.state not in ('EXCLUDED', 'WITHDRAWN', 'OPEN')) as registered,
                       count(*) filter (where r.state in ('DECIDED', 'APPEALED')) as decided,
                       count(*) filter (where r.outcome = 'MET') as met
                  from assessment.review r
                 where r.season = any (:seasons) and (:all or r.object = any (:reached))
                 group by r.season
                """)
                .param("seasons", ids.toArray(Long[]::new))
                .param("all", scope.all())
                .param("reached", scope.values())
                .query((row, _) -> new SeasonCount(
                        row.getLong("season"),
                        row.getLong("objects"),
                        row.getLong("registered"),
                        row.getLong("decided"),
                        row.getLong("met")))
                .list();
    }

    /** What some objects of a season are called. */
    Map<ReviewId, String> titles(Season season, Collection<ReviewId> ids) {
        var titles = new HashMap<ReviewId, String>();
        jdbc.sql("select id, title from assessment.review where season = :season and id = any (:ids)")
                .param("season", season.id().value())
                .param("ids", ids.stream().map(ReviewId::value).toArray(Long[]::new))
                .query(row -> {
                    titles.put(new ReviewId(row.getLong("id")), row.getString("title"));
                });
        return titles;
    }

    /** Which unit a review is about. */
    UnitId object(ReviewId id) {
        return new UnitId(jdbc.sql("select object from assessment.review where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single());
    }

    /** What came of an object over the years and by all standards, the last first. */
    List<YearLine> years(UnitId object) {
        return jdbc.sql("""
                select r.id, s.title, r.state, r.outcome, r.points, r.class
                  from assessment.review r join assessment.season s on s.id = r.season
                 where r.object = :object order by r.year desc, s.title
                """)
                .param("object", object.value())
                .query((row, _) -> {
                    var outcome = row.getString("outcome");
                    return new YearLine(
                            row.getLong("id"),
                            row.getString("title"),
                            ReviewState.valueOf(row.getString("state")),
                            outcome == null ? null : Outcome.valueOf(outcome),
                            row.getBigDecimal("points"),
                            row.getString("class"));
                })
                .list();
    }
}
