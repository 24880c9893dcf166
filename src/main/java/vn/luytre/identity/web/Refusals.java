package vn.luytre.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;

/** Where somebody is led who may not come in: to the door, and from there back to the page that was wanted. */
@Component
@ConditionalOnWebApplication
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Access access;

    Refusals(Access access) {
        this.access = access;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else if (request.getHeader("HX-Request") != null) leadScript(request, response);
        else response.sendRedirect(door(wanted(request)));
    }

    /** A session that has ended takes the secret of its forms with it: that is no attack, but a page open for too long. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && access.actor().isEmpty() && !isAtTheDoor(request)) {
            commence(request, response, new InsufficientAuthenticationException("session ended"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isAtTheDoor(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/sign-in") || path.equals("/setup") || path.equals("/language");
    }

    /** The whole page has to go there, not the part of it that the script was about to change. */
    private static void leadScript(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("HX-Redirect", door(path(request.getHeader("HX-Current-URL"))));
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return path(request.getHeader("Referer"));
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String path(@Nullable String address) {
        if (address == null) return "/";
        try {
            var uri = URI.create(address);
            var path = uri.getRawPath() == null ? "/" : uri.getRawPath();
            return path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }

    private static String door(String wanted) {
        return wanted.equals("/") ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
