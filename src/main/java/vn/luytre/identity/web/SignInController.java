package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.identity.Access;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Entry;
import vn.luytre.identity.SigningIn;
import vn.luytre.web.Open;
import vn.luytre.web.Redirects;

/** The door: name and password, then the code where one is asked for, then the page that was wanted. */
@Controller
@ConditionalOnWebApplication
class SignInController {
    private static final String HALF_IN = "halfIn";
    private static final String HALF_IN_SINCE = "halfInSince";
    private static final long HALF_IN_MILLIS = 5 * 60 * 1000;

    private final SigningIn signingIn;
    private final AccountSessions sessions;
    private final Access access;
    private final Pace pace;
    private final Clock clock;
    private final List<OtherService> services;

    SignInController(
            SigningIn signingIn,
            AccountSessions sessions,
            Access access,
            Pace pace,
            Clock clock,
            ObjectProvider<ClientRegistrationRepository> services) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.access = access;
        this.pace = pace;
        this.clock = clock;
        this.services = services.getIfAvailable() instanceof Iterable<?> all ? OtherService.all(all) : List.of();
    }

    /** What the page sends. */
    record SignInForm(String login, String password, String to) {
        SignInForm {
            login = login == null ? "" : login;
            password = password == null ? "" : password;
            to = to == null || !Redirects.isOurs(to) ? "/" : to;
        }
    }

    /** The second step. */
    record CodeForm(String code, String to) {
        CodeForm {
            code = code == null ? "" : code;
            to = to == null || !Redirects.isOurs(to) ? "/" : to;
        }
    }

    @Open
    @GetMapping("/sign-in")
    String door(SignInForm form, BindingResult errors, @RequestParam Optional<String> unknown, Model page) {
        if (unknown.isPresent()) errors.reject("identity.sign-in.unknown");
        return access.actor().isPresent() ? "redirect:" + form.to : page(page);
    }

    private String page(Model page) {
        page.addAttribute("services", services);
        return "identity/signIn";
    }

    @Open
    @PostMapping("/sign-in")
    String signIn(SignInForm form, BindingResult errors, HttpServletRequest request, Model page) {
        if (pace.isTooFast(request.getRemoteAddr())) {
            errors.reject("identity.sign-in.too-fast");
            return page(page);
        }
        var entry = signingIn.password(form.login, form.password);
        if (entry instanceof Entry.CodeNeeded needed) {
            waitForCode(request.getSession(), needed.account());
            return "redirect:/sign-in/code?to=" + encoded(form.to);
        }
        return end(entry, form.to, errors, request, () -> page(page));
    }

    private void waitForCode(HttpSession session, AccountId account) {
        session.setAttribute(HALF_IN, account.toString());
        session.setAttribute(HALF_IN_SINCE, clock.millis());
    }

    @Open
    @GetMapping("/sign-in/code")
    String askForCode(HttpServletRequest request) {
        return halfIn(request) == null ? "redirect:/sign-in" : "identity/code";
    }

    @Open
    @PostMapping("/sign-in/code")
    String takeCode(CodeForm form, BindingResult errors, HttpServletRequest request) {
        var account = halfIn(request);
        if (account == null) return "redirect:/sign-in";
        if (pace.isTooFast(request.getRemoteAddr())) {
            errors.reject("identity.sign-in.too-fast");
            return "identity/code";
        }
        return end(signingIn.code(account, form.code), form.to, errors, request, () -> "identity/code");
    }

    private @Nullable AccountId halfIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(HALF_IN) instanceof String account)
                || !(session.getAttribute(HALF_IN_SINCE) instanceof Long since)) return null;
        return clock.millis() - since > HALF_IN_MILLIS ? null : new AccountId(UUID.fromString(account));
    }

    private String end(
            Entry entry, String to, BindingResult errors, HttpServletRequest request, Supplier<String> again) {
        switch (entry) {
            case Entry.Granted granted -> {
                sessions.begin(request, granted.account());
                return "redirect:" + to;
            }
            case Entry.Wrong _ -> {
                pace.failed(request.getRemoteAddr());
                errors.reject("identity.sign-in.wrong");
            }
            case Entry.Barred barred -> errors.reject("identity.sign-in.barred", new Object[] {barred.until()}, null);
            case Entry.Closed _ -> errors.reject("identity.sign-in.closed");
            case Entry.CodeNeeded _ -> throw new IllegalStateException("a code was given");
        }
        return again.get();
    }

    @Open
    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        return "redirect:/sign-in";
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
