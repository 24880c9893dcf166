package vn.luytre.activity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** Activities in the database. */
@Repository
class ActivityStore {
    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where that key has been here: then a second one waits until the first is through. */
    Optional<ActivityId> add(UUID key, Written written, Author by, OffsetDateTime now) {
        var statement = jdbc.sql("""
                insert into activity.activity (client_key, unit, answering, area, spot, day, state, kind, title, words, duty, campaign,
                                               programme, search, recorded_at, recorded_on, account, by_name)
                values (:key, :unit, :answering, :area, :spot, :day, :state, :kind, :title, :words, cast(:duty as bigint),
                        cast(:campaign as bigint), cast(:programme as bigint), :search, :now, :today, :account, :by)
                on conflict (client_key) do nothing
                returning id as value
                """)
                .param("key", key)
                .param("now", now)
                .param("today", written.today())
                .param("account", by.account().value())
                .param("by", by.name());
        return with(statement, written).query(ActivityId.class).optional();
    }

    /** What stands in the columns. */
    record Written(Draft draft, UnitId answering, @Nullable Long programme, String search, java.time.LocalDate today) {}

    private static StatementSpec with(StatementSpec statement, Written written) {
        var draft = written.draft();
        return statement
                .param("unit", draft.unit().value())
                .param("answering", written.answering().value())
                .param("area", draft.area().value())
                .param("spot", draft.spot())
                .param("day", draft.day())
                .param("state", (draft.planned() ? ActivityState.PLANNED : ActivityState.HELD).name())
                .param("kind", draft.kind())
                .param("title", draft.title())
                .param("words", draft.words())
                .param("duty", draft.duty())
                .param("campaign", draft.campaign())
                .param("programme", written.programme())
                .param("search", written.search());
    }

    void change(ActivityId id, Written written) {
        with(jdbc.sql("""
                update activity.activity
                   set version = version + 1, unit = :unit, answering = :answering, area = :area, spot = :spot, day = :day,
                       state = :state, kind = :kind, title = :title, words = :words, duty = cast(:duty as bigint),
                       campaign = cast(:campaign as bigint), programme = cast(:programme as bigint), search = :search
                 where id = :id
                """).param("id", id.value()), written).update();
    }

    /** In place of all that were there. */
    void amounts(ActivityId id, Draft draft) {
        var amounts = draft.measures();
        jdbc.sql("delete from activity.amount where activity = :id")
                .param("id", id.value())
                .update();
        if (amounts.isEmpty()) return;
        jdbc.sql("""
                insert into activity.amount (activity, measure, amount)
                select :id, measure, cast(amount as numeric) from unnest(:codes::text[], :amounts::text[]) as a (measure, amount)
                """)
                .param("id", id.value())
                .param("codes", amounts.keySet().toArray(String[]::new))
                .param(
                        "amounts",
                        amounts.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new))
                .update();
    }

    /** In place of all that were there. */
    void subjects(ActivityId id, Collection<Subject> subjects) {
        jdbc.sql("delete from activity.served where activity = :id")
                .param("id", id.value())
                .update();
        if (subjects.isEmpty()) return;
        jdbc.sql("""
                insert into activity.served (activity, thing_kind, thing)
                select :id, * from unnest(:kinds::text[], :things::bigint[])
                """)
                .param("id", id.value())
                .param("kinds", subjects.stream().map(Subject::kind).toArray(String[]::new))
                .param("things", subjects.stream().map(Subject::id).toArray(Long[]::new))
                .update();
    }

    void withdraw(ActivityId id, String reason) {
        jdbc.sql("""
                update activity.activity
                   set version = version + 1, state_before = state, state = 'WITHDRAWN', reason = :reason where id = :id
                """).param("id", id.value()).param("reason", reason).update();
    }

    void restore(ActivityId id) {
        jdbc.sql("""
                update activity.activity
                   set version = version + 1, state = state_before, state_before = null, reason = null where id = :id
                """).param("id", id.value()).update();
    }

    Optional<Activity> find(ActivityId id) {
        return jdbc.sql(ActivityRows.SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> ActivityRows.activity(row))
                .optional();
    }

    Optional<Activity> find(UUID key) {
        return jdbc.sql(ActivityRows.SELECT + " where a.client_key = :key")
                .param("key", key)
                .query((row, _) -> ActivityRows.activity(row))
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Activity> locked(ActivityId id) {
        int there = jdbc.sql("select 1 from activity.activity where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return there == 0 ? Optional.empty() : find(id);
    }

    /** The last that an account recorded. */
    Optional<Activity> last(UUID account) {
        return jdbc.sql(ActivityRows.SELECT + " where a.account = :account order by a.id desc limit 1")
                .param("account", account)
                .query((row, _) -> ActivityRows.activity(row))
                .optional();
    }

    /** The number of a programme, which is kept when it is first named. */
    @Nullable
    Long programme(Programme programme) {
        if (programme.isNone()) return null;
        jdbc.sql("""
                insert into activity.programme (name, directive) values (:name, cast(:directive as uuid)) on conflict do nothing
                """)
                .param("name", programme.name())
                .param("directive", programme.directive())
                .update();
        return jdbc.sql("""
                select id from activity.programme
                 where name = :name and directive is not distinct from cast(:directive as uuid)
                """)
                .param("name", programme.name())
                .param("directive", programme.directive())
                .query(Long.class)
                .single();
    }

    /** Names of programmes that a unit used, the last first. */
    List<String> programmes(UnitId unit, int most) {
        return jdbc.sql("""
                select p.name from activity.programme p
                  join (select programme, max(id) as last from activity.activity
                         where unit = :unit and programme is not null group by programme) used on used.programme = p.id
                 where p.directive is null order by used.last desc limit :most
                """)
                .param("unit", unit.value())
                .param("most", most)
                .query(String.class)
                .list();
    }
}
