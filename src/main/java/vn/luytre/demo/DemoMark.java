package vn.luytre.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.web.Notice;

/** The mark in the database that says that everything in it is made up. It is there for good; every page tells of it. */
@Component
public class DemoMark implements Notice {
    private final JdbcClient jdbc;
    private volatile State known = State.UNKNOWN;

    private enum State {
        UNKNOWN,
        REAL,
        MADE_UP
    }

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is the demo. Only an empty database becomes one, before pages are served, so it is looked up once. */
    public boolean isMadeUp() {
        if (known == State.UNKNOWN) known = isBegun() ? State.MADE_UP : State.REAL;
        return known == State.MADE_UP;
    }

    @Override
    public Optional<String> key() {
        try {
            return isMadeUp() ? Optional.of("demo.notice") : Optional.empty();
        } catch (DataAccessException e) {
            return Optional.empty(); // a page that says what went wrong must come whatever else goes wrong
        }
    }

    boolean isBegun() {
        return jdbc.sql("select exists (select from demo.loaded)")
                .query(Boolean.class)
                .single();
    }

    boolean isFinished() {
        return jdbc.sql("select exists (select from demo.loaded where finished_at is not null)")
                .query(Boolean.class)
                .single();
    }

    void begin(Clock clock) {
        known = State.UNKNOWN;
        jdbc.sql("insert into demo.loaded (begun_at) values (:now)")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void finish(Clock clock) {
        jdbc.sql("update demo.loaded set finished_at = :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
