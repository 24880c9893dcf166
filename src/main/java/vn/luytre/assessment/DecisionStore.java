package vn.luytre.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** Decisions in the database. */
@Repository
class DecisionStore {
    private static final String SELECT = """
            select d.*, (select count(*) from assessment.review r where r.decision = d.id) as objects
              from assessment.decision d
            """;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Decision> find(long id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query((row, _) -> decision(row))
                .optional();
    }

    /** The last first. */
    List<Decision> of(SeasonId season) {
        return jdbc.sql(SELECT + " where d.season = :season order by d.id desc")
                .param("season", season.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /** The objects that it is about, in the order of their titles. */
    List<Review> objects(long decision) {
        return jdbc.sql("select " + ReviewRows.COLUMNS + """
                 from assessment.review r where r.decision = :decision order by r.unit, r.title, r.id
                """)
                .param("decision", decision)
                .query((row, _) -> ReviewRows.review(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                new SeasonId(row.getLong("season")),
                new UnitId(row.getLong("unit")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getInt("objects"));
    }
}
