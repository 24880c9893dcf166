package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Account;
import vn.luytre.identity.Entry;
import vn.luytre.identity.SigningIn;

/**
 * Signing in through the service of a province (OpenID Connect), where one is configured
 * ({@code spring.security.oauth2.client.registration.…}). It opens accounts that exist; it makes none.
 */
@Component
@ConditionalOnWebApplication
class OtherServices implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final SigningIn signingIn;
    private final AccountSessions sessions;

    OtherServices(SigningIn signingIn, AccountSessions sessions) {
        this.signingIn = signingIn;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched) throws IOException {
        var entry = account(vouched).map(account -> signingIn.vouchedFor(account.id()));
        if (entry.isPresent() && entry.get() instanceof Entry.Granted granted) {
            sessions.beginVouchedFor(request, granted.account());
            response.sendRedirect("/");
        } else {
            response.sendRedirect("/sign-in?unknown");
        }
    }

    private Optional<Account> account(Authentication vouched) {
        if (!(vouched.getPrincipal() instanceof OidcUser user)) return Optional.empty();
        var mail = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
        return signingIn.known(user.getIssuer() + " " + user.getSubject(), mail);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        response.sendRedirect("/sign-in?unknown");
    }
}
