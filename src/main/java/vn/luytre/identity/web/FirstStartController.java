package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.FirstStart;
import vn.luytre.identity.Profile;
import vn.luytre.web.Open;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** «Thiết lập lần đầu»: the first administrator, made by whoever reads the console of the server. */
@Controller
@ConditionalOnWebApplication
class FirstStartController {
    private final FirstStart firstStart;
    private final AccountSessions sessions;
    private final Pace pace;

    FirstStartController(FirstStart firstStart, AccountSessions sessions, Pace pace) {
        this.firstStart = firstStart;
        this.sessions = sessions;
        this.pace = pace;
    }

    record SetupForm(
            @NotBlank String code,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Pattern(regexp = AccountForm.LOGIN) String login,
            @NotBlank String password,
            @NotBlank String again) {}

    @Open
    @GetMapping("/setup")
    String ask() {
        return firstStart.isNow() ? "identity/setup" : "redirect:/";
    }

    @Open
    @PostMapping("/setup")
    String finish(
            @Valid SetupForm form, BindingResult errors, HttpServletRequest request, RedirectAttributes redirect) {
        if (!firstStart.isNow()) return "redirect:/";
        if (pace.isTooFast(request.getRemoteAddr())) errors.reject("identity.sign-in.too-fast");
        if (!errors.hasErrors() && !form.password.equals(form.again)) {
            errors.rejectValue("again", "identity.password.differs");
        }
        if (!Refused.none(errors, () -> make(form, request))) {
            pace.failed(request.getRemoteAddr());
            return "identity/setup";
        }
        Said.next(redirect, "identity.setup.ready");
        return "redirect:/";
    }

    private void make(SetupForm form, HttpServletRequest request) {
        var profile = new Profile(form.login, form.name, null, null, "", null);
        sessions.begin(request, firstStart.finish(form.code, profile, form.password));
    }
}
