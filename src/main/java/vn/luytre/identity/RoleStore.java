package vn.luytre.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** Roles, and what deputies have of them. */
@Repository
class RoleStore {
    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Own roles, and those of leaders in whose place the account stands that day. */
    List<Authority> authorities(AccountId account, LocalDate day) {
        return jdbc.sql("""
                select role, unit, null::uuid as leader
                  from identity.role
                 where account = :account and :day between first_day and coalesce(last_day, 'infinity')
                union all
                select role.role, role.unit, deputy.leader
                  from identity.deputy
                  join identity.account leader on leader.id = deputy.leader
                  join identity.role on role.account = deputy.leader
                 where deputy.deputy = :account and role.role = 'LEADER'
                   and :day between deputy.first_day and deputy.last_day
                   and :day between role.first_day and coalesce(role.last_day, 'infinity')
                   and not leader.locked and :day <= coalesce(leader.ends_on, 'infinity')
                """)
                .param("account", account.value())
                .param("day", day)
                .query(RoleStore::authority)
                .list();
    }

    List<Grant> of(AccountId account) {
        return jdbc.sql("""
                select id, account, role, unit, first_day, last_day from identity.role
                 where account = :account and (last_day is null or last_day >= first_day)
                 order by coalesce(last_day, 'infinity') desc, first_day desc, id
                """)
                .param("account", account.value())
                .query(RoleStore::grant)
                .list();
    }

    Optional<Grant> find(long id) {
        return jdbc.sql("select id, account, role, unit, first_day, last_day from identity.role where id = :id")
                .param("id", id)
                .query(RoleStore::grant)
                .optional();
    }

    void insert(AccountId account, Role role, @Nullable UnitId unit, LocalDate firstDay, @Nullable LocalDate lastDay) {
        jdbc.sql("""
                insert into identity.role (account, role, unit, first_day, last_day)
                values (:account, :role, :unit, :firstDay, :lastDay)
                """)
                .param("account", account.value())
                .param("role", role.name())
                .param("unit", unit == null ? null : unit.value())
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .update();
    }

    /** A role that has not begun yet never does. */
    void end(long id, LocalDate lastDay) {
        jdbc.sql("update identity.role set last_day = greatest(:lastDay, first_day - 1) where id = :id")
                .param("id", id)
                .param("lastDay", lastDay)
                .update();
    }

    /** Whether somebody else stays who can give roles in the whole office. */
    boolean hasOtherAdministrator(AccountId except, LocalDate day) {
        return jdbc.sql("""
                select exists (
                    select from identity.role join identity.account on account.id = role.account
                     where role.role = 'ADMINISTRATOR' and role.unit is null and role.account <> :except
                       and :day between first_day and coalesce(last_day, 'infinity')
                       and not account.locked and :day <= coalesce(account.ends_on, 'infinity'))
                """)
                .param("except", except.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private static Authority authority(ResultSet row, int number) throws SQLException {
        var leader = row.getObject("leader", UUID.class);
        return new Authority(
                Role.valueOf(row.getString("role")), unit(row), leader == null ? null : new AccountId(leader));
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getLong("id"),
                new AccountId(row.getObject("account", UUID.class)),
                Role.valueOf(row.getString("role")),
                unit(row),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static @Nullable UnitId unit(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", Long.class);
        return unit == null ? null : new UnitId(unit);
    }
}
