package vn.luytre.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.luytre.identity.Access;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.web.Paging;

/**
 * Where those begin who have no duties to look at: where one may go from here, and what an administrator of a new office does
 * next.
 */
@Controller
@ConditionalOnWebApplication
class StartController {
    private final Access access;
    private final Accounts accounts;
    private final Office office;

    StartController(Access access, Accounts accounts, Office office) {
        this.access = access;
        this.accounts = accounts;
        this.office = office;
    }

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/start")
    String start(Model page) {
        page.addAttribute("steps", steps());
        page.addAttribute("mayAnything", !access.current().authorities().isEmpty());
        return "identity/start";
    }

    private List<StartStep> steps() {
        if (!access.may(Right.MANAGE_UNITS) || !access.may(Right.MANAGE_ACCOUNTS)) return List.of();
        var steps = new ArrayList<StartStep>();
        if (office.province().isEmpty()) steps.add(new StartStep("identity.start.province", "/units/setup"));
        if (accounts.list("", Paging.first()).total() < 2)
            steps.add(new StartStep("identity.start.accounts", "/accounts/new"));
        return steps;
    }
}
