package vn.luytre.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Actors;
import vn.luytre.identity.Tokens;
import vn.luytre.web.TooFast;

/** Lets programs in by «Authorization: Bearer …». Who they come for, and what that one may do, is asked anew each time. */
final class Bearers extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Tokens tokens;
    private final Actors actors;
    private final ProgramPace pace;
    private final ProgramRefusals refusals;

    Bearers(Tokens tokens, Actors actors, ProgramPace pace, ProgramRefusals refusals) {
        this.tokens = tokens;
        this.actors = actors;
        this.pace = pace;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header == null) {
            chain.doFilter(request, response); // what is open to everybody needs none
            return;
        }
        try {
            var actor = comeIn(header, request.getMethod());
            SecurityContextHolder.setContext(new SecurityContextImpl(Actors.authentication(actor)));
        } catch (BadCredentialsException e) {
            refusals.commence(request, response, e);
            return;
        } catch (AccessDeniedException | TooFast e) {
            refusals.tell(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private Actor comeIn(String header, String method) {
        var bearer =
                secret(header).flatMap(tokens::use).orElseThrow(() -> new BadCredentialsException("no such token"));
        int wait = pace.secondsToWait(bearer.token());
        if (wait > 0) throw new TooFast(wait);
        var actor = actors.find(bearer.account())
                .filter(found -> !found.account().mustChange())
                .orElseThrow(() -> new BadCredentialsException("account is shut"));
        if (!bearer.mayReport() && !READING.contains(method)) throw new AccessDeniedException("token only reads");
        return actor;
    }

    private static Optional<String> secret(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
