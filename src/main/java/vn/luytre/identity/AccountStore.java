package vn.luytre.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Paging;

/** The rows of accounts. */
@Repository
class AccountStore {
    static final Map<String, String> COLUMNS = Map.of(
            "name",
            "name collate \"vi-x-icu\"",
            "login",
            "login",
            "post",
            "post collate \"vi-x-icu\"",
            "endsOn",
            "ends_on");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String SELECT = """
            select id, login, name, mail, unit, post, ends_on, must_change, locked, locked_until,
                   totp_secret is not null as second_factor
              from identity.account
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(AccountId account) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", account.value())
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql(SELECT + " where login = :login")
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> bySubject(String subject, @Nullable String verifiedMail) {
        return jdbc.sql(SELECT
                        + " where subject = :subject or (subject is null and mail = :mail) order by subject limit 1")
                .param("subject", subject)
                .param("mail", verifiedMail)
                .query(AccountStore::account)
                .optional();
    }

    /** Those of the units that match what is searched, or of all units where none are given. */
    List<Account> list(Filter filter, Paging paging) {
        return filtered(
                        SELECT + WHERE + " order by " + paging.orderBy(COLUMNS, "name collate \"vi-x-icu\", login")
                                + " limit " + Paging.SIZE + " offset " + paging.offset(),
                        filter)
                .query(AccountStore::account)
                .list();
    }

    /** All that a filter lets through, to choose one from. */
    List<Account> all(Filter filter) {
        return filtered(SELECT + WHERE + " order by name collate \"vi-x-icu\", login", filter)
                .query(AccountStore::account)
                .list();
    }

    /** Those that are there; what is no id of an account is passed over. */
    List<Account> all(Set<String> ids) {
        return jdbc.sql(SELECT + " where id = any (cast(:ids as uuid[]))")
                .param("ids", ids.stream().filter(ID.asMatchPredicate()).toArray(String[]::new))
                .query(AccountStore::account)
                .list();
    }

    long count(Filter filter) {
        return filtered("select count(*) from identity.account" + WHERE, filter)
                .query(Long.class)
                .single();
    }

    private static final String WHERE = """
             where (:everywhere or unit = any(:units))
               and (:find = '' or strpos(lower(name), :find) > 0 or strpos(login, :find) > 0
                    or strpos(coalesce(mail, ''), :find) > 0)
            """;

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("everywhere", filter.everywhere)
                .param("units", UnitId.values(filter.units))
                .param("find", filter.find);
    }

    /** Which accounts a list shows. */
    record Filter(boolean everywhere, Set<UnitId> units, String find) {}

    void insert(AccountId id, Profile profile, OffsetDateTime now) {
        jdbc.sql("""
                insert into identity.account (id, login, name, mail, unit, post, ends_on, created_at)
                values (:id, :login, :name, :mail, :unit, :post, :endsOn, :now)
                """)
                .param("id", id.value())
                .params(values(profile))
                .param("now", now)
                .update();
    }

    void update(AccountId id, Profile profile) {
        jdbc.sql("""
                update identity.account
                   set login = :login, name = :name, mail = :mail, unit = :unit, post = :post, ends_on = :endsOn
                 where id = :id
                """).param("id", id.value()).params(values(profile)).update();
    }

    private static Map<String, @Nullable Object> values(Profile profile) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("login", profile.login());
        values.put("name", profile.name());
        values.put("mail", profile.mail());
        values.put("unit", profile.unit() == null ? null : profile.unit().value());
        values.put("post", profile.post());
        values.put("endsOn", profile.endsOn());
        return values;
    }

    /** Whether another account has this name or this mail. */
    boolean isTaken(String column, @Nullable String value, @Nullable AccountId except) {
        return jdbc.sql("select exists (select from identity.account where " + column
                        + " = :value and id is distinct from :except)")
                .param("value", value)
                .param("except", except == null ? null : except.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    void setLocked(AccountId id, boolean locked) {
        jdbc.sql("update identity.account set locked = :locked, failures = 0, locked_until = null where id = :id")
                .param("id", id.value())
                .param("locked", locked)
                .update();
    }

    void setSubject(AccountId id, String subject) {
        jdbc.sql("update identity.account set subject = :subject where id = :id and subject is null")
                .param("id", id.value())
                .param("subject", subject)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit", Long.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getString("mail"),
                unit == null ? null : new UnitId(unit),
                row.getString("post"),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("must_change"),
                row.getBoolean("locked"),
                row.getObject("locked_until", OffsetDateTime.class),
                row.getBoolean("second_factor"));
    }
}
