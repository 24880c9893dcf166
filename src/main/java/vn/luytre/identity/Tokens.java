package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.IdentityEvent.TokenMade;
import vn.luytre.identity.IdentityEvent.TokenRevoked;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The tokens of an account, made and revoked by its owner. */
@Service
@Transactional
public class Tokens {
    /** What each begins with, so that it is recognized where it should not stand. */
    public static final String MARK = "luytre_";

    private static final int SECRET = 32;
    private static final int MOST = 20;
    private static final int LONGEST_DAYS = 366;
    private static final int NOTED_EACH_MINUTES = 5;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A new one. It is told now and never again. */
    public String make(AccountId account, String label, boolean mayReport, LocalDate lastDay) {
        var today = LocalDate.now(clock);
        if (lastDay.isBefore(today)) throw new Refused("identity.token.past", lastDay);
        if (lastDay.isAfter(today.plusDays(LONGEST_DAYS))) throw new Refused("identity.token.too-long", LONGEST_DAYS);
        if (of(account).stream().filter(token -> token.isUsable(today)).count() >= MOST) {
            throw new Refused("identity.token.too-many", MOST);
        }
        var secret = MARK + Secrets.random(SECRET);
        long id = insert(account, label.strip(), secret, mayReport, lastDay);
        events.publishEvent(new TokenMade(account, id, mayReport, lastDay));
        return secret;
    }

    private long insert(AccountId account, String label, String secret, boolean mayReport, LocalDate lastDay) {
        return jdbc.sql("""
                insert into identity.token (account, label, secret, may_report, made_at, last_day)
                values (:account, :label, :secret, :mayReport, :now, :lastDay) returning id
                """)
                .param("account", account.value())
                .param("label", label)
                .param("secret", hash(secret))
                .param("mayReport", mayReport)
                .param("now", OffsetDateTime.now(clock))
                .param("lastDay", lastDay)
                .query(Long.class)
                .single();
    }

    /** The newest first, also those that are over. */
    @Transactional(readOnly = true)
    public List<Token> of(AccountId account) {
        return jdbc.sql("""
                select id, label, may_report, made_at, last_day, used_at, revoked_at
                  from identity.token where account = :account order by id desc limit 100
                """)
                .param("account", account.value())
                .query(Token.class)
                .list();
    }

    /** From now on it opens nothing. */
    public void revoke(AccountId account, long token) {
        int rows = jdbc.sql("""
                update identity.token set revoked_at = :now where id = :id and account = :account and revoked_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", token)
                .param("account", account.value())
                .update();
        if (rows == 0) throw new NotFound();
        events.publishEvent(new TokenRevoked(account, token));
    }

    /** Whose it is, where it opens something today. That it was used is noted, but not each time. */
    public Optional<Bearer> use(String secret) {
        return jdbc.sql("""
                with found as (
                    select id, account, may_report, used_at from identity.token
                     where secret = :secret and revoked_at is null and last_day >= :today
                ), noted as (
                    update identity.token t set used_at = :now from found
                     where t.id = found.id and (found.used_at is null or found.used_at < :longAgo)
                )
                select id, account, may_report from found
                """)
                .param("secret", hash(secret))
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("longAgo", OffsetDateTime.now(clock).minusMinutes(NOTED_EACH_MINUTES))
                .query((row, _) -> new Bearer(
                        row.getLong("id"),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getBoolean("may_report")))
                .optional();
    }

    private static byte[] hash(String secret) {
        return DigestUtils.sha256(secret);
    }

    /** Who comes in by a token. */
    public record Bearer(long token, AccountId account, boolean mayReport) {}
}
