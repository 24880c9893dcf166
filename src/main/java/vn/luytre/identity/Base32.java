package vn.luytre.identity;

/** Bytes as letters and digits that cannot be confused (RFC 4648, without padding); the JDK has only Base64. */
final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int pending = 0;
        int bits = 0;
        for (byte one : bytes) {
            pending = (pending << Byte.SIZE | one & 0xff) & 0xfff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) text.append(SIGNS.charAt(pending >> bits - BITS & 31));
        }
        if (bits > 0) text.append(SIGNS.charAt(pending << BITS - bits & 31));
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int pending = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            pending = (pending << BITS | SIGNS.indexOf(text.charAt(i))) & 0xfff;
            bits += BITS;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes[at++] = (byte) (pending >> bits);
        }
        return bytes;
    }
}
