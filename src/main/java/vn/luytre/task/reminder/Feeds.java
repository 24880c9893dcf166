package vn.luytre.task.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Secrets;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;
import vn.luytre.task.Actor;
import vn.luytre.task.DutyTitle;

/** What a unit owes as a calendar for other programs, each account by a secret address of its own, which it can revoke. */
@Service
public class Feeds {
    private static final int SECRET = 24;
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a new secret; the one before ends. It is told now and never again, since only its hash is kept. */
    @Transactional
    public String make(Actor by) {
        revoke(by);
        var secret = Secrets.random(SECRET);
        jdbc.sql("insert into task.feed (secret, account, unit, made_at) values (:hash, :account, :unit, :now)")
                .param("hash", hash(secret))
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return secret;
    }

    /** From now on nobody gets anything by it. */
    @Transactional
    public void revoke(Actor by) {
        jdbc.sql("""
                update task.feed set revoked_at = :now where account = :account and unit = :unit and revoked_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .update();
    }

    /** The units whose calendar an account has an address for, with the time at which it was made. */
    @Transactional(readOnly = true)
    public Map<UnitId, OffsetDateTime> of(AccountId account) {
        var made = new HashMap<UnitId, OffsetDateTime>();
        jdbc.sql("select unit, made_at from task.feed where account = :account and revoked_at is null")
                .param("account", account.value())
                .query(row -> {
                    made.put(new UnitId(row.getLong("unit")), row.getObject("made_at", OffsetDateTime.class));
                });
        return made;
    }

    /** The unit and the account that a secret belongs to; whether the account may still see the unit is for identity to say. */
    @Transactional(readOnly = true)
    public Optional<Feed> find(String secret) {
        return jdbc.sql("select account, unit from task.feed where secret = :hash and revoked_at is null")
                .param("hash", hash(secret))
                .query(Feed.class)
                .optional();
    }

    /**
     * The calendar as text.
     *
     * @param name of the unit
     * @param address of the pages of assignments, to which a number is added
     */
    @Transactional(readOnly = true)
    public String text(UnitId unit, String name, String address) {
        var text = new CalendarText("Nhiệm vụ: " + name);
        for (var owed : owed(unit)) {
            var title = DutyTitle.of(owed.label(), owed.sentence());
            text.due(
                    "assignment-" + owed.assignment() + "@luytre",
                    owed.due(),
                    title,
                    address + owed.assignment(),
                    OffsetDateTime.now(clock));
        }
        return text.ended();
    }

    private List<Owed> owed(UnitId unit) {
        return jdbc.sql("""
                select a.id, a.unit, a.due, d.label, d.sentence
                  from task.assignment a
                  join task.duty d on d.id = a.duty
                 where a.unit = :unit and a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and a.due is not null
                 order by a.due, a.id limit :most
                """)
                .param("unit", unit.value())
                .param("most", MOST)
                .query((row, _) -> OwedRows.owed(row))
                .list();
    }

    private static String hash(String secret) {
        return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Whose calendar it is. */
    public record Feed(UUID account, long unit) {}
}
