package vn.luytre.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.luytre.identity.FirstStart;

/** While there is no account, every address leads to the page that makes the first one. */
@Component
@ConditionalOnWebApplication
class SetupFirst extends OncePerRequestFilter {
    private final FirstStart firstStart;

    SetupFirst(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isNeeded(request.getRequestURI()) && firstStart.isNow()) response.sendRedirect("/setup");
        else chain.doFilter(request, response);
    }

    private static boolean isNeeded(String path) {
        return !path.equals("/setup")
                && !path.equals("/language")
                && !path.startsWith("/static/")
                && !path.startsWith("/actuator");
    }
}
