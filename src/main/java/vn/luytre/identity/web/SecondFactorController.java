package vn.luytre.identity.web;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.luytre.identity.SecondFactors;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Switches the second factor of the own account on and off. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/second-factor")
@Needs(Right.OWN_ACCOUNT)
class SecondFactorController {
    private static final String SECRET = "newSecret";

    private final Access access;
    private final SecondFactors secondFactors;

    SecondFactorController(Access access, SecondFactors secondFactors) {
        this.access = access;
        this.secondFactors = secondFactors;
    }

    record CodeForm(@NotBlank String code) {}

    @GetMapping
    String ask(HttpSession session, Model page) {
        var on = access.current().account().secondFactor();
        page.addAttribute("on", on).addAttribute("secret", on ? "" : secret(session));
        return "identity/secondFactor";
    }

    /** One secret as long as the page is open, so that a wrong code does not cost the telephone its entry. */
    private String secret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof String given) return given;
        var secret = secondFactors.newSecret();
        session.setAttribute(SECRET, secret);
        return secret;
    }

    @GetMapping("/picture.svg")
    ResponseEntity<String> picture(HttpSession session) {
        if (!(session.getAttribute(SECRET) instanceof String secret)) throw new NotFound();
        var address = secondFactors.address(access.current().account().login(), secret);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrPicture.svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)));
    }

    @PostMapping
    String switchOn(@Valid CodeForm form, BindingResult errors, HttpSession session, Model page) {
        var recovery = new AtomicReference<List<String>>(List.of());
        var account = access.current().id();
        if (access.current().account().secondFactor()) return "redirect:/account/second-factor";
        if (!Refused.none(errors, () -> recovery.set(secondFactors.switchOn(account, secret(session), form.code)))) {
            return ask(session, page);
        }
        session.removeAttribute(SECRET);
        page.addAttribute("codes", recovery.get());
        return "identity/recoveryCodes";
    }

    @PostMapping("/off")
    String switchOff(
            @Valid CodeForm form, BindingResult errors, HttpSession session, RedirectAttributes redirect, Model page) {
        var account = access.current().id();
        if (!Refused.none(errors, () -> secondFactors.switchOff(account, form.code))) return ask(session, page);
        Said.next(redirect, "identity.second-factor.is-off");
        return "redirect:/account";
    }
}
