package vn.luytre.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses: told once to the one whom it lets in, and kept as a hash. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** So many random bytes, in signs that stand in addresses and headers as they are. */
    public static String random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
