package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Actors;

/**
 * A session knows no more than the account. Who that is, and what they may do, is asked anew at each request: a role that
 * is taken back, an account that is closed, count at once; and a new version of the program reads old sessions.
 */
@Component
@ConditionalOnWebApplication
class AccountSessions implements SecurityContextRepository {
    private static final String ACCOUNT = "account";
    private static final String DEVICE = "device";
    private static final String VOUCHED = "vouched";
    private static final int LONGEST_NAME = 200;

    private final Actors actors;

    AccountSessions(Actors actors) {
        this.actors = actors;
    }

    /** From now on this browser is that of the account. The session gets a new name, so that nobody knows it before. */
    void begin(HttpServletRequest request, AccountId account) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        var session = request.getSession();
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(DEVICE, device(request));
    }

    /** The same for somebody whom another service vouches for: the password of the account was not asked for. */
    void beginVouchedFor(HttpServletRequest request, AccountId account) {
        begin(request, account);
        request.getSession().setAttribute(VOUCHED, true);
    }

    /** True where another service vouched for who is signed in. */
    static boolean isVouchedFor(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(VOUCHED) != null;
    }

    private static String device(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_NAME));
    }

    private SecurityContext context(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) return new SecurityContextImpl();
        return actors.find(new AccountId(UUID.fromString(id)))
                .map(actor -> new SecurityContextImpl(Actors.authentication(actor)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {
            private @Nullable SecurityContext loaded;

            @Override
            public SecurityContext get() {
                if (loaded == null) loaded = context(request);
                return loaded;
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return context(both.getRequest());
    }

    /** Only {@link #begin} writes. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }
}
