package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** The list of orders that come back. */
@Repository
public class SeriesScreen {
    private static final int SHOWN = 200;

    private static final String COLUMNS = """
            select s.id, s.issuer, s.directive, s.label, s.sentence, s.frequency, s.value, s.first_day, s.last_day,
                   (select count(*) from task.series_unit u where u.series = s.id) as units,
                   (select min(d.occurrence) from task.duty d where d.series = s.id and d.occurrence >= :today) as next
              from task.series s
            """;

    private final JdbcClient jdbc;

    SeriesScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that a unit has given, the newest first; what has ended comes last. */
    public List<SeriesRow> of(UnitId issuer, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                 where s.issuer = :issuer
                 order by coalesce(s.last_day <= :today, false), s.id desc
                 limit :shown
                """)
                .param("issuer", issuer.value())
                .param("today", today)
                .param("shown", SHOWN)
                .query(SeriesRow.class)
                .list();
    }

    /** One of them. */
    public Optional<SeriesRow> find(long id, LocalDate today) {
        return jdbc.sql(COLUMNS + " where s.id = :id")
                .param("id", id)
                .param("today", today)
                .query(SeriesRow.class)
                .optional();
    }
}
