package vn.luytre.reading;

import org.jspecify.annotations.Nullable;

/**
 * What one pass over the bytes of a file tells.
 *
 * @param hasNul true where a byte is 0, which no text has
 * @param controls how many control characters there are besides tab, line feed, form feed and carriage return
 * @param longestLine in bytes
 */
record ByteCensus(int length, boolean hasNul, int controls, int longestLine) {
    /** Scans leave a few stray control characters; beyond one in so many it is no text. */
    private static final int BYTES_PER_CONTROL = 20;

    static ByteCensus of(byte[] bytes) {
        boolean nul = false;
        int controls = 0;
        int longest = 0;
        int lineStart = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < 0 || b >= ' ') continue;
            if (b == '\n' || b == '\r') {
                longest = Math.max(longest, i - lineStart);
                lineStart = i + 1;
            } else if (b != '\t' && b != '\f') {
                controls++;
                nul |= b == 0;
            }
        }
        return new ByteCensus(bytes.length, nul, controls, Math.max(longest, bytes.length - lineStart));
    }

    /** Why this is no text that a person wrote; null where it may be. */
    @Nullable
    String refusal() {
        if (hasNul || controls > length / BYTES_PER_CONTROL) {
            return "không phải văn bản (tệp nhị phân); " + FileFormat.READ;
        }
        if (longestLine > TextFiles.LONGEST_LINE) {
            return "có một dòng dài " + Math.ceilDiv(longestLine, 1024) + " kB; chỉ đọc dòng đến "
                    + TextFiles.LONGEST_LINE / 1024 + " kB";
        }
        return null;
    }
}
