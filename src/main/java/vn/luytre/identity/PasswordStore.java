package vn.luytre.identity;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What proves that somebody is who an account says, and how often it was wrong. */
@Repository
class PasswordStore {
    private final JdbcClient jdbc;

    PasswordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash of the password; none for an account that comes in by another way. */
    Optional<String> hash(AccountId account) {
        return jdbc.sql("select password from identity.account where id = :id and password is not null")
                .param("id", account.value())
                .query(String.class)
                .optional();
    }

    void set(AccountId account, String hash, boolean mustChange) {
        jdbc.sql("""
                update identity.account
                   set password = :hash, must_change = :mustChange, failures = 0, locked_until = null
                 where id = :id
                """)
                .param("id", account.value())
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    /** Counts in the database, so that tries at the same moment count as well. */
    int failed(AccountId account) {
        return jdbc.sql("update identity.account set failures = failures + 1 where id = :id returning failures")
                .param("id", account.value())
                .query(Integer.class)
                .single();
    }

    void lockUntil(AccountId account, OffsetDateTime until) {
        jdbc.sql("update identity.account set locked_until = :until, failures = 0 where id = :id")
                .param("id", account.value())
                .param("until", until)
                .update();
    }

    void succeeded(AccountId account) {
        jdbc.sql("""
                update identity.account set failures = 0, locked_until = null
                 where id = :id and (failures > 0 or locked_until is not null)
                """).param("id", account.value()).update();
    }

    Optional<String> secret(AccountId account) {
        return jdbc.sql("select totp_secret from identity.account where id = :id and totp_secret is not null")
                .param("id", account.value())
                .query(String.class)
                .optional();
    }

    /** Without a secret the second factor is off. */
    void setSecret(AccountId account, @Nullable String secret) {
        jdbc.sql("update identity.account set totp_secret = :secret, totp_step = 0 where id = :id")
                .param("id", account.value())
                .param("secret", secret)
                .update();
        jdbc.sql("delete from identity.recovery_code where account = :id")
                .param("id", account.value())
                .update();
    }

    /** Takes a step of time for good: the code of a step helps once. */
    boolean useStep(AccountId account, long step) {
        return jdbc.sql("update identity.account set totp_step = :step where id = :id and totp_step < :step")
                        .param("id", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void addRecoveryCode(AccountId account, byte[] hash) {
        jdbc.sql("insert into identity.recovery_code (account, hash) values (:id, :hash)")
                .param("id", account.value())
                .param("hash", hash)
                .update();
    }

    boolean useRecoveryCode(AccountId account, byte[] hash) {
        return jdbc.sql("delete from identity.recovery_code where account = :id and hash = :hash")
                        .param("id", account.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }
}
