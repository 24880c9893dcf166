package vn.luytre.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only so many requests at once; others wait outside, in their order, and who has waited too long is sent away before
 * anything was done. Without it those inside would wait for each other halfway through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Gate extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Busy busy;
    private final Semaphore places;
    private final Duration patience;

    Gate(
            Busy busy,
            @Value("${luytre.requests.at-once:100}") int atOnce,
            @Value("${luytre.requests.patience:20s}") Duration patience) {
        this.busy = busy;
        this.patience = patience;
        places = new Semaphore(atOnce, true);
    }

    /** What asks nobody is answered in any case. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/static/") || path.startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enters()) {
            LOG.warn("too many at once: {} {} was sent away", request.getMethod(), request.getRequestURI());
            busy.answer(request, response);
            return;
        }
        try {
            pass(request, response, chain);
        } finally {
            places.release();
        }
    }

    private boolean enters() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !Busy.isReason(e)) throw e;
            LOG.warn("no database for {} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            response.reset(); // also how what was begun was to be written
            SecurityHeaders.put(request, response);
            busy.answer(request, response);
        }
    }
}
