package vn.luytre.activity.web.campaign;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A campaign: opened, changed, withdrawn; and what units reached of its plan. */
@Controller
@RequestMapping("/campaigns")
class CampaignController {
    private final Campaigns campaigns;
    private final CampaignScreen screen;
    private final ActivityDesk desk;

    CampaignController(Campaigns campaigns, CampaignScreen screen, ActivityDesk desk) {
        this.campaigns = campaigns;
        this.screen = screen;
        this.desk = desk;
    }

    @GetMapping("/new")
    @Needs(Right.RECORD)
    String begin(Model page) {
        page.addAttribute("form", Form.empty().offering("unit", desk.usualUnit()));
        return form(null, page);
    }

    private String form(@Nullable Campaign campaign, Model page) {
        page.addAttribute("units", desk.recorders());
        page.addAttribute("key", UUID.randomUUID());
        page.addAttribute("today", desk.today());
        if (campaign != null) page.addAttribute("campaign", campaign);
        return "activity/campaign/form";
    }

    @PostMapping
    @Needs(Right.RECORD)
    String open(
            @Valid @ModelAttribute("typed") @Nullable CampaignForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var opened = new ArrayList<Long>();
        if (typed == null
                || !Refused.none(errors, response, () -> {
                    var by = desk.author(new UnitId(typed.unit()));
                    opened.add(campaigns.open(typed.key(), typed.campaign(), by));
                })) return form(null, page);
        Said.next(redirect, "campaign.said.opened", typed.name());
        return "redirect:/campaigns/" + opened.getFirst();
    }

    @GetMapping("/{id:\\d+}")
    @Needs(Right.VIEW)
    String show(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.page(screen.read(id)));
        return "activity/campaign/campaign";
    }

    @GetMapping("/{id:\\d+}/change")
    @Needs(Right.RECORD)
    String change(@PathVariable long id, Model page) {
        var campaign = screen.written(id);
        page.addAttribute(
                "form",
                Form.of(campaign.words()).offering("unit", campaign.unit()).offering("version", campaign.version()));
        return form(campaign, page);
    }

    @PostMapping("/{id:\\d+}/change")
    @Needs(Right.RECORD)
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") @Nullable CampaignForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var campaign = screen.written(id);
        if (typed == null
                || !Refused.none(errors, response, () -> {
                    desk.author(new UnitId(typed.unit()));
                    campaigns.change(id, typed.version() == null ? 0 : typed.version(), typed.campaign());
                })) return form(campaign, page);
        Said.next(redirect, "campaign.said.changed");
        return "redirect:/campaigns/" + id;
    }

    @GetMapping("/{id:\\d+}/withdraw")
    @Needs(Right.RECORD)
    String ask(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.page(screen.written(id)));
        return "activity/campaign/withdraw";
    }

    /** Why. */
    record CampaignWithdrawForm(
            int version, @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/{id:\\d+}/withdraw")
    @Needs(Right.RECORD)
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") CampaignWithdrawForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var campaign = screen.written(id);
        if (!Refused.none(errors, response, () -> campaigns.withdraw(campaign, typed.version(), typed.reason())))
            return ask(id, page);
        Said.next(redirect, "campaign.said.withdrawn");
        return "redirect:/campaigns/" + id;
    }

    @PostMapping("/{id:\\d+}/restore")
    @Needs(Right.RECORD)
    String restore(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        campaigns.restore(screen.written(id), version);
        Said.next(redirect, "campaign.said.restored");
        return "redirect:/campaigns/" + id;
    }
}
