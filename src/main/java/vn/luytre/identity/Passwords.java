package vn.luytre.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.luytre.web.Refused;

/** Keeps passwords as hashes, checks them, and makes new ones that can be read out on the telephone. */
@Component
class Passwords {
    /** Shortest that is taken. */
    static final int SHORTEST = 10;
    /** The hash sees no more bytes. */
    private static final int LONGEST = 72;

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    /** As many hashes at once as there are processors: more would only make each other, and every page, wait. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final PasswordStore store;
    private final String nobodys;

    Passwords(PasswordStore store) {
        this.store = store;
        this.nobodys = hash(generated());
    }

    /** A new password that somebody else knows for now. */
    String giveNew(AccountId account) {
        var password = generated();
        store.set(account, hash(password), true);
        return password;
    }

    /** The password that the owner chose. */
    void set(AccountId account, String password) {
        store.set(account, hash(password), false);
    }

    /** The same password for all of them, hashed once. */
    void setAll(List<AccountId> accounts, String password) {
        var hash = hash(password);
        accounts.forEach(account -> store.set(account, hash, false));
    }

    boolean isRight(AccountId account, String password) {
        return store.hash(account).map(hash -> matches(password, hash)).orElseGet(() -> takeTheSameTime(password));
    }

    /** Who has no password, or is not there at all, is not to be told by the clock. */
    boolean takeTheSameTime(String password) {
        matches(password, nobodys);
        return false;
    }

    private boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(normal(password), hash);
        } finally {
            turns.release();
        }
    }

    /** Refuses what others would guess. */
    void check(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refused("identity.password.short", SHORTEST);
        }
        if (normal(password).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Refused("identity.password.long", LONGEST);
        }
        var low = password.toLowerCase(Locale.ROOT);
        if (low.contains(login) || low.chars().distinct().count() < GROUP) {
            throw new Refused("identity.password.easy");
        }
    }

    private String hash(String password) {
        var hash = encoder.encode(normal(password));
        if (hash == null) throw new IllegalStateException("no hash");
        return hash;
    }

    /** «ế» typed as one character or as three is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** About 79 bits, in groups: «k7dm-p2xq-…». */
    private String generated() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
