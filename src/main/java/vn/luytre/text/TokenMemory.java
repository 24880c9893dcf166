package vn.luytre.text;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The kinds of tokens met of late, because a text says the same few hundred words again and again: each is known by a hash of
 * 64 bits, of which the lowest three give way to its kind. All threads share it; a place holds the token that came last.
 */
final class TokenMemory {
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int KIND = KINDS.length - 1;
    private static final int PLACES = 1 << 14;
    private static final AtomicLongArray KNOWN = new AtomicLongArray(PLACES);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private TokenMemory() {}

    /** The hash of a token with one more character; it begins with 0. */
    static long step(long hash, char character) {
        return (hash + character + 1) * SPREAD;
    }

    /** The kind of the token from {@code start} to {@code end} of the reader's text. */
    static TokenKind kind(TokenReader reader, int start, int end, long hash) {
        int place = (int) (hash >>> 40) & PLACES - 1;
        long known = KNOWN.getOpaque(place);
        if (known != 0 && ((known ^ hash) & ~KIND) == 0) return KINDS[(int) known & KIND];
        var kind = reader.kind(start, end);
        KNOWN.setOpaque(place, hash & ~KIND | kind.place());
        return kind;
    }
}
