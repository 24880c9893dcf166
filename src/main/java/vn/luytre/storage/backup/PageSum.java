package vn.luytre.storage.backup;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The checksum that PostgreSQL keeps in each page of 8 KB, as {@code storage/checksum_impl.h} computes it: 32 sums in
 * parallel over the 32-bit numbers of the page, mixed with the number of the page.
 */
final class PageSum {
    static final int PAGE = 8192;
    private static final int PLACE = 8; // of the checksum in the page
    private static final int END_OF_FREE_SPACE = 14;
    private static final int SUMS = 32;
    private static final int PRIME = 16777619;
    private static final int[] SEEDS = {
        0x5B1F36E9, 0xB8525960, 0x02AB50AA, 0x1DE66D2A, 0x79FF467A, 0x9BB9F8A3, 0x217E7CD2, 0x83E13D2C,
        0xF8D4474F, 0xE39EB970, 0x42C6AE16, 0x993216FA, 0x7B093B5D, 0x98DAFF3C, 0xF718902A, 0x0B1C9CDB,
        0xE58F764B, 0x187636BC, 0x5D7B3BB1, 0xE73DE7DE, 0x92BEC979, 0xCCA6C0B2, 0x304A0979, 0x85AA43D4,
        0x783125BB, 0x6CA8EAA2, 0xE407EAC6, 0x4B5CFC3E, 0x9FBF8C76, 0x15CA20BE, 0xF2CA9FD3, 0x959BD756
    };

    private final int[] words = new int[PAGE / Integer.BYTES];
    private final int[] sums = new int[SUMS];

    /** True for a page whose bytes are as PostgreSQL wrote them, and for one that it never wrote. */
    boolean holds(byte[] page, long number) {
        var buffer = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        if (buffer.getShort(END_OF_FREE_SPACE) == 0) return isBlank(page);
        int kept = Short.toUnsignedInt(buffer.getShort(PLACE));
        buffer.asIntBuffer().get(words);
        words[PLACE / Integer.BYTES] &= 0xFFFF0000; // as if it were not there
        return kept == sum(number);
    }

    private int sum(long number) {
        System.arraycopy(SEEDS, 0, sums, 0, SUMS);
        for (int i = 0; i < words.length; i += SUMS) {
            for (int j = 0; j < SUMS; j++) sums[j] = mixed(sums[j] ^ words[i + j]);
        }
        int sum = 0;
        for (int j = 0; j < SUMS; j++) sum ^= mixed(mixed(sums[j]));
        return Integer.remainderUnsigned(sum ^ (int) number, 65535) + 1;
    }

    private static int mixed(int value) {
        return value * PRIME ^ value >>> 17;
    }

    private static boolean isBlank(byte[] page) {
        for (byte single : page) if (single != 0) return false;
        return true;
    }
}
