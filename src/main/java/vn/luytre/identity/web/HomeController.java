package vn.luytre.identity.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;

/** The first page: where one may go from here. */
@Controller
@ConditionalOnWebApplication
class HomeController {
    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/")
    String home() {
        return "identity/home";
    }
}
