package vn.luytre.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of deputies. */
@Repository
class DeputyStore {
    private static final String SELECT = "select id, leader, deputy, first_day, last_day, ground from identity.deputy";

    private final JdbcClient jdbc;

    DeputyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deputyship> of(AccountId account) {
        return jdbc.sql(SELECT + """
                 where (leader = :account or deputy = :account) and last_day >= first_day
                 order by last_day desc, id desc limit 100
                """)
                .param("account", account.value())
                .query(DeputyStore::deputyship)
                .list();
    }

    Optional<Deputyship> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(DeputyStore::deputyship)
                .optional();
    }

    void insert(AccountId leader, AccountId deputy, LocalDate firstDay, LocalDate lastDay, String ground) {
        jdbc.sql("""
                insert into identity.deputy (leader, deputy, first_day, last_day, ground)
                values (:leader, :deputy, :firstDay, :lastDay, :ground)
                """)
                .param("leader", leader.value())
                .param("deputy", deputy.value())
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .param("ground", ground)
                .update();
    }

    /** One that has not begun yet never does; one that is over stays as it was. */
    void end(long id, LocalDate lastDay) {
        jdbc.sql("""
                update identity.deputy set last_day = greatest(least(last_day, :lastDay), first_day - 1) where id = :id
                """).param("id", id).param("lastDay", lastDay).update();
    }

    private static Deputyship deputyship(ResultSet row, int number) throws SQLException {
        return new Deputyship(
                row.getLong("id"),
                new AccountId(row.getObject("leader", UUID.class)),
                new AccountId(row.getObject("deputy", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("ground"));
    }
}
