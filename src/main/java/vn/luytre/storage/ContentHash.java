package vn.luytre.storage;

import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The SHA-256 of the bytes of a file, by which it is kept and found.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
    private static final int DIGITS = 64;

    public ContentHash {
        if (hex.length() != DIGITS || !hex.chars().allMatch(ContentHash::isLowerCaseHexDigit)) {
            throw new IllegalArgumentException("no SHA-256: " + hex);
        }
    }

    /** The hash of these bytes. */
    public static ContentHash of(byte[] bytes) {
        return of32(DigestUtils.sha256(bytes));
    }

    static ContentHash of32(byte[] hash) {
        return new ContentHash(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static boolean isLowerCaseHexDigit(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }
}
