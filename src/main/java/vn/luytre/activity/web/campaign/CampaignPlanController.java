package vn.luytre.activity.web.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What units are to reach in a campaign, kind by kind. */
@Controller
@RequestMapping("/campaigns/{id:\\d+}/plan")
@Needs(Right.RECORD)
class CampaignPlanController {
    private final Campaigns campaigns;
    private final CampaignScreen screen;
    private final ActivityKinds kinds;

    CampaignPlanController(Campaigns campaigns, CampaignScreen screen, ActivityKinds kinds) {
        this.campaigns = campaigns;
        this.screen = screen;
        this.kinds = kinds;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(defaultValue = "") String kind, Model page) {
        var campaign = screen.written(id);
        var chosen = kind(kind);
        page.addAttribute("form", screen.planned(campaign, chosen));
        page.addAttribute("plan", screen.plan(campaign, chosen));
        return "activity/campaign/plan";
    }

    private ActivityKind kind(String code) {
        return kinds.find(code).orElseThrow(NotFound::new);
    }

    @PostMapping
    String save(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var campaign = screen.written(id);
        var plan = screen.plan(campaign, kind(typed.getOrDefault("kind", "")));
        var errors = new MapBindingResult(typed, "typed");
        var targets = screen.targets(plan, typed, errors);
        if (!Refused.none(errors, response, () -> campaigns.plan(campaign, plan.kind(), targets))) {
            page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "typed", errors);
            page.addAttribute("plan", plan);
            return "activity/campaign/plan";
        }
        Said.next(redirect, "campaign.said.planned", plan.kind().name());
        return "redirect:/campaigns/" + id;
    }
}
