package vn.luytre.recognition.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.candidate.Candidates;
import vn.luytre.recognition.candidate.SiteCandidate;

/** Units and sites that might be proposed, with the facts. */
@Controller
@Needs(Right.VIEW)
class CandidateController {
    private final AwardDesk desk;
    private final Candidates candidates;
    private final Collectives collectives;

    CandidateController(AwardDesk desk, Candidates candidates, Collectives collectives) {
        this.desk = desk;
        this.candidates = candidates;
        this.collectives = collectives;
    }

    @GetMapping("/awards/candidates")
    String page(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer year,
            Model page) {
        var sight = desk.sight(unit);
        var of = sight.unit();
        int chosen = year == null ? desk.today().getYear() : Math.clamp(year, 2000, 2100);
        var standing = desk.standing(of);
        var found = candidates.of(standing, chosen);
        page.addAttribute("unit", of);
        page.addAttribute("sight", sight);
        page.addAttribute("year", chosen);
        page.addAttribute("candidates", found);
        page.addAttribute(
                "names",
                desk.names(found.stream().map(one -> new UnitId(one.unit())).toList()));
        var sites = candidates.sites(standing, chosen);
        page.addAttribute("sites", sites);
        page.addAttribute(
                "siteNames",
                collectives.names(
                        "SITE", sites.stream().map(SiteCandidate::site).toList()));
        page.addAttribute("records", desk.may(Right.RECORD, of.id()));
        page.addAttribute("today", desk.today());
        return "recognition/candidates";
    }
}
