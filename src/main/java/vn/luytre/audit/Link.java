package vn.luytre.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A place in the chain: its number, when it was sealed, and its hash in hexadecimal digits. The hash is SHA-256 over fields one after the other,
 * each as four bytes of length (big-endian) and its bytes:
 *
 * <pre>
 * "luytre-audit/1"      the name of this layout
 * hash                  of the link before; 32 zero bytes for the first
 * number, sealed at     8 bytes each, big-endian; instants in microseconds since 1970
 * id, at                of the entry, likewise
 * account, post, source, what, module, subject, detail      UTF-8, as stored
 * count of files        8 bytes
 * file …                32 bytes each
 * </pre>
 *
 * The lengths keep apart what would else flow into each other. {@code docs/audit-log.md} says the same for who writes a
 * verifier of their own.
 */
record Link(long number, Instant sealedAt, String hash) {
    /** Before the first. */
    static final Link NONE = new Link(0, Instant.EPOCH, "0".repeat(64));

    private static final String LAYOUT = "luytre-audit/1";

    /** The row of a seal or of the tip. */
    static Link of(ResultSet row) throws SQLException {
        return new Link(row.getLong("number"), Entry.instant(row, "sealed_at"), row.getString("hash"));
    }

    /** The link that seals this entry after this one. */
    Link next(Entry entry, Instant now) {
        return next(number + 1, entry, now.isBefore(sealedAt) ? sealedAt : now);
    }

    /** The link as it must be where all is well. */
    Link next(long nextNumber, Entry entry, Instant at) {
        var digest = DigestUtils.getSha256Digest();
        add(digest, LAYOUT);
        add(digest, HexFormat.of().parseHex(hash));
        add(digest, nextNumber);
        add(digest, micros(at));
        add(digest, entry);
        return new Link(nextNumber, at, HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, Entry entry) {
        add(digest, entry.id());
        add(digest, micros(entry.at()));
        add(digest, entry.account());
        add(digest, entry.post());
        add(digest, entry.source());
        add(digest, entry.what());
        add(digest, entry.module());
        add(digest, entry.subject());
        add(digest, entry.detail());
        add(digest, entry.files().size());
        for (var file : entry.files()) add(digest, file);
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, long number) {
        add(digest, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
