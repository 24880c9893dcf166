package vn.luytre.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.luytre.web.Refused;

/**
 * The time before there is an account: whoever can read the console of the server makes the first one, nobody else on the
 * network can.
 */
@Service
public class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final int BYTES = 10;

    private final Accounts accounts;
    private final String code;
    private volatile boolean over;

    FirstStart(Accounts accounts) {
        this.accounts = accounts;
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.code = Base32.encode(bytes);
    }

    /** Whether there is no account yet; asked at each request, so what cannot change back is remembered. */
    public boolean isNow() {
        if (!over) over = !accounts.isFirstStart();
        return !over;
    }

    /** Makes the first administrator. */
    public AccountId finish(String typed, Profile profile, String password) {
        if (!isRight(typed)) throw new Refused("identity.setup.code-wrong");
        return accounts.addFirst(profile, password);
    }

    private boolean isRight(String typed) {
        var normal = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(normal.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellTheCode() {
        if (isNow()) LOG.info("Thiết lập lần đầu: mở trang web của Lũy Tre và nhập mã {}", code());
    }

    /** As it is read: in groups of four. */
    String code() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
