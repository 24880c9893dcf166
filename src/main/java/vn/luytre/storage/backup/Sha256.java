package vn.luytre.storage.backup;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 as backups write it: 64 lower-case hexadecimal digits. */
final class Sha256 {
    static final int DIGITS = 64;

    private Sha256() {}

    static MessageDigest begin() {
        return DigestUtils.getSha256Digest();
    }

    static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }
}
