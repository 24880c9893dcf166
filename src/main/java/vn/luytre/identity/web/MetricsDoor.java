package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Who may see measurements: they tell much of an office. From the machine itself they can be gathered always, from elsewhere
 * with the key of {@code luytre.metrics.key}, where one is set.
 */
@Component
@ConditionalOnWebApplication
class MetricsDoor {
    /** Tomcat sets it where the address is not that of who is connected, but what a header says: which anybody can write. */
    private static final String TOLD_BY_A_HEADER = "org.apache.tomcat.request.forwarded";

    private static final String SCHEME = "Bearer ";

    private final byte[] key;

    MetricsDoor(@Value("${luytre.metrics.key:}") String key) {
        this.key = key.strip().getBytes(StandardCharsets.UTF_8);
    }

    boolean isOpenTo(HttpServletRequest request) {
        return hasKey(request) || isFromThisMachine(request);
    }

    private boolean hasKey(HttpServletRequest request) {
        var sent = request.getHeader("Authorization");
        return key.length > 0
                && sent != null
                && sent.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        key, sent.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFromThisMachine(HttpServletRequest request) {
        if (request.getAttribute(TOLD_BY_A_HEADER) != null) return false;
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
