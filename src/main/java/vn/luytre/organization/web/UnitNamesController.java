package vn.luytre.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.organization.Office;
import vn.luytre.web.Paging;
import vn.luytre.web.Reserved;

/** Names of units that a person may mean, while the name is typed. */
@Controller
@Reserved(Reserved.SIGNED_IN)
class UnitNamesController {
    private static final int SHOWN = 12;
    private static final int FEWEST_LETTERS = 2;

    private final UnitScreens screens;
    private final Office office;
    private final Clock clock;

    UnitNamesController(UnitScreens screens, Office office, Clock clock) {
        this.screens = screens;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Choices for a field.
     *
     * @param field the parameter in which the field sends what was typed
     */
    @GetMapping("/units/names")
    String names(@RequestParam String field, @RequestParam Map<String, String> sent, Model page) {
        var typed = sent.getOrDefault(field, "").strip();
        page.addAttribute("names", typed.length() < FEWEST_LETTERS ? List.of() : found(typed));
        return "organization/names";
    }

    private List<UnitRow> found(String typed) {
        var filter = new UnitFilter(typed, null, null, null);
        return screens.rows(filter, office.province().orElse(null), LocalDate.now(clock), Paging.first(), SHOWN);
    }
}
