package vn.luytre.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.IdentityEvent.SecondFactorChanged;
import vn.luytre.web.Refused;

/** The second factor: codes of an application on the telephone (RFC 6238), and a few to keep on paper. */
@Service
@Transactional
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_BYTES = 8;
    /** Clocks differ; a code of the step before and of the one after is taken too. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final PasswordStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(PasswordStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** A new secret, not in force yet, as applications take it. */
    public String newSecret() {
        return Base32.encode(bytes(SECRET_BYTES));
    }

    /** What applications read from the picture. */
    public String address(String login, String secret) {
        return "otpauth://totp/Luy%20Tre:" + login + "?secret=" + secret + "&issuer=Luy%20Tre";
    }

    /** Switches it on for who shows by a code that the telephone has the secret; gives the codes to keep on paper. */
    public List<String> switchOn(AccountId account, String secret, String code) {
        if (step(secret, code) == 0) throw new Refused("identity.code.wrong");
        store.setSecret(account, secret);
        var recovery = Stream.generate(
                        () -> Base32.encode(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT))
                .limit(RECOVERY_CODES)
                .toList();
        recovery.forEach(one -> store.addRecoveryCode(account, hash(one)));
        events.publishEvent(new SecondFactorChanged(account, true));
        return recovery;
    }

    /** Switches it off; a code is asked for, lest an unwatched screen be enough. */
    public void switchOff(AccountId account, String code) {
        if (!isRight(account, code)) throw new Refused("identity.code.wrong");
        store.setSecret(account, null);
        events.publishEvent(new SecondFactorChanged(account, false));
    }

    /** A code of the telephone helps once, one of the paper too. */
    boolean isRight(AccountId account, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        var secret = store.secret(account);
        if (secret.isEmpty()) return false;
        var step = step(secret.get(), code);
        return step > 0 ? store.useStep(account, step) : store.useRecoveryCode(account, hash(code));
    }

    /** The step of time that the code belongs to, or 0. */
    private long step(String secret, String code) {
        var length = codes.getTimeStep().toSeconds();
        var now = Instant.now(clock).getEpochSecond() / length;
        for (long step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
            if (code.strip().equals(code(secret, Instant.ofEpochSecond(step * length)))) return step;
        }
        return 0;
    }

    /** The code of a moment. */
    String code(String secret, Instant time) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, time);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has HMAC-SHA1
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] hash(String code) {
        return DigestUtils.sha256(code);
    }
}
