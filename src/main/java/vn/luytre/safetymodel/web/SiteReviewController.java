package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.SiteReviews;
import vn.luytre.safetymodel.Verdict;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The yearly review: what people find of each of several sites, with one reason each. */
@Controller
@RequestMapping("/sites/review")
@Needs(Right.CHECK)
class SiteReviewController {
    private final ModelDesk desk;
    private final ChosenSites chosen;
    private final SiteReviews reviews;

    SiteReviewController(ModelDesk desk, ChosenSites chosen, SiteReviews reviews) {
        this.desk = desk;
        this.chosen = chosen;
        this.reviews = reviews;
    }

    @GetMapping
    String form(@RequestParam(required = false) @Nullable List<Long> site, Model page) {
        return show(chosen.of(site, Right.CHECK), page);
    }

    private String show(List<Site> sites, Model page) {
        chosen.show(sites, page);
        page.addAttribute("year", desk.today().getYear()).addAttribute("key", UUID.randomUUID());
        return "model/review";
    }

    @PostMapping
    String review(
            @RequestParam(required = false) @Nullable List<Long> site,
            @RequestParam UUID key,
            @RequestParam int year,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var sites = chosen.of(site, Right.CHECK);
        var by = desk.author(Right.CHECK, sites.getFirst().unit());
        var errors = new MapBindingResult(typed, "typed");
        if (!Refused.none(errors, response, () -> reviews.review(key, year, findings(sites, typed), by))) {
            page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "typed", errors);
            page.addAttribute("typed", typed);
            return show(sites, page);
        }
        Said.next(redirect, "model.said.reviewed", Integer.toString(sites.size()));
        return sites.size() == 1 ? "redirect:/sites/" + sites.getFirst().id() : "redirect:/sites";
    }

    private static List<SiteReviews.Finding> findings(List<Site> sites, Map<String, String> typed) {
        var findings = new ArrayList<SiteReviews.Finding>();
        for (var site : sites) {
            var verdict = typed.getOrDefault("verdict-" + site.id(), "");
            if (verdict.isBlank()) throw new Refused("model.review.no-verdict");
            findings.add(
                    new SiteReviews.Finding(site, verdict(verdict), typed.getOrDefault("reason-" + site.id(), "")));
        }
        return findings;
    }

    private static Verdict verdict(String typed) {
        try {
            return Verdict.valueOf(typed);
        } catch (IllegalArgumentException e) {
            throw new Refused("model.review.no-verdict");
        }
    }
}
