package vn.luytre.directive.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Person;

/** Who has a draft open just now. */
@Repository
class Presence {
    private static final Duration JUST_NOW = Duration.ofSeconds(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says that a person has it open, and who else has. */
    @Transactional
    public List<String> open(DirectiveId id, Person person) {
        var now = OffsetDateTime.now(clock);
        forgetThoseWhoLeft(now);
        jdbc.sql("""
                insert into directive.presence (directive, account, account_name, seen_at) values (:id, :account, :name, :now)
                on conflict (directive, account) do update set seen_at = excluded.seen_at, account_name = excluded.account_name
                """)
                .param("id", id.value())
                .param("account", person.account())
                .param("name", person.name())
                .param("now", now)
                .update();
        return jdbc.sql("""
                select account_name from directive.presence
                 where directive = :id and account <> :account and seen_at > :since order by account_name collate "vi-x-icu"
                """)
                .param("id", id.value())
                .param("account", person.account())
                .param("since", now.minus(JUST_NOW))
                .query(String.class)
                .list();
    }

    /** Who looked at what is nobody's business later on. */
    private void forgetThoseWhoLeft(OffsetDateTime now) {
        jdbc.sql("delete from directive.presence where seen_at <= :since")
                .param("since", now.minus(JUST_NOW))
                .update();
    }
}
