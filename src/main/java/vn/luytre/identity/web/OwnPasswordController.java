package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.SigningIn;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A new password of one's own. Whoever else was signed in with the old one is out. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/password")
@Needs(Right.OWN_ACCOUNT)
class OwnPasswordController {
    private final Access access;
    private final SigningIn signingIn;
    private final OwnSessions sessions;

    OwnPasswordController(Access access, SigningIn signingIn, OwnSessions sessions) {
        this.access = access;
        this.signingIn = signingIn;
        this.sessions = sessions;
    }

    record PasswordForm(
            @NotBlank String present,
            @NotBlank String next,
            @NotBlank String again) {}

    @GetMapping
    String ask(Model page) {
        page.addAttribute("must", access.current().account().mustChange());
        return "identity/ownPassword";
    }

    @PostMapping
    String change(
            @Valid PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model page) {
        var account = access.current().id();
        if (!errors.hasErrors() && !form.next.equals(form.again)) {
            errors.rejectValue("again", "identity.password.differs");
        }
        if (!Refused.none(errors, () -> signingIn.changePassword(account, form.present, form.next))) return ask(page);
        sessions.endOthers(account, request.getSession().getId());
        Said.next(redirect, "identity.password.changed");
        return "redirect:/account";
    }
}
