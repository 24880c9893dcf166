package vn.luytre.acceptance;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An application for codes on somebody's phone (RFC 6238), that was given a key. */
record Phone(String key) {
    String now() {
        return at(Instant.now());
    }

    /** What it shows half a minute later: the server takes it too, and no code twice. */
    String next() {
        return at(Instant.now().plusSeconds(30));
    }

    private String at(Instant time) {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var secret = new Base32().decode(key.replaceAll("[\\s-]", ""));
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), time);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has HMAC-SHA1
        }
    }
}
