package vn.luytre.audit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The part of an address that tells the office from the rest of the world, not one person from another. */
final class SourceAddress {
    private static final int BYTES_OF_4 = 3;
    private static final int BYTES_OF_6 = 6;

    private SourceAddress() {}

    /** «203.0.113.0/24», «2001:db8:1::/48»; empty for what is no address. */
    static String shortened(String address) {
        try {
            var found = InetAddress.ofLiteral(address);
            int kept = found instanceof Inet4Address ? BYTES_OF_4 : BYTES_OF_6;
            var bytes = found.getAddress();
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress().replaceFirst("(:0)+$", "::") + "/"
                    + kept * Byte.SIZE;
        } catch (IllegalArgumentException | UnknownHostException e) {
            return "";
        }
    }
}
