package vn.luytre.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How the server is reached from outside: what {@code luytre.address} says, else as the one who asks has reached it. */
@Component
public class PublicAddress {
    private static final String UNKNOWN = "http://localhost:8080";

    private final String configured;

    PublicAddress(@Value("${luytre.address:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
    }

    /**
     * The whole address of a page.
     *
     * @param path from «/» on
     */
    public String of(String path) {
        return start() + path;
    }

    private String start() {
        if (!configured.isEmpty()) return configured;
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : UNKNOWN;
    }
}
