package vn.luytre.reporting.web.pivot;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;

/** Figures beside each other, and where a number comes from. */
@Controller
@Needs(Right.VIEW)
class PivotController {
    private final PivotScreen screen;
    private final WhyScreen why;

    PivotController(PivotScreen screen, WhyScreen why) {
        this.screen = screen;
        this.why = why;
    }

    @GetMapping("/figures/pivot")
    String pivot(@ModelAttribute("asked") PivotForm asked, Model page) {
        page.addAttribute("pivot", screen.page(asked));
        return "reporting/pivot";
    }

    @GetMapping("/figures/why")
    String why(@ModelAttribute("asked") PivotForm asked, Model page) {
        page.addAttribute("why", why.page(asked));
        return "reporting/pivotWhy";
    }
}
