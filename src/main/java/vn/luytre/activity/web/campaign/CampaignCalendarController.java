package vn.luytre.activity.web.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.activity.web.ActivityRow;
import vn.luytre.activity.web.PlannedDays;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;

/** Campaigns and planned activities by month. */
@Controller
@RequestMapping("/campaigns")
@Needs(Right.VIEW)
class CampaignCalendarController {
    private final Campaigns campaigns;
    private final ActivityDesk desk;
    private final PlannedDays planned;
    private final Access access;

    CampaignCalendarController(Campaigns campaigns, ActivityDesk desk, PlannedDays planned, Access access) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.planned = planned;
        this.access = access;
    }

    @GetMapping
    String month(@RequestParam(defaultValue = "") String month, Model page) {
        var shown = asked(month);
        var found = campaigns(shown.atDay(1), shown.atEndOfMonth());
        var activities = planned.between(desk.reach(), shown.atDay(1), shown.atEndOfMonth());
        var units = Stream.concat(
                        found.stream().map(Campaign::unit),
                        activities.stream().map(ActivityRow::area).map(UnitId::new))
                .distinct()
                .toList();
        page.addAttribute(
                "page",
                new CampaignCalendarPage(
                        shown,
                        desk.today(),
                        found,
                        activities.stream()
                                .collect(Collectors.groupingBy(
                                        ActivityRow::day, LinkedHashMap::new, Collectors.toList())),
                        desk.names(units),
                        access.may(Right.RECORD)));
        return "activity/campaign/calendar";
    }

    private YearMonth asked(String month) {
        try {
            var asked = YearMonth.parse(month);
            if (asked.getYear() >= 2000 && asked.getYear() <= 2099) return asked;
        } catch (DateTimeException _) {
            // this one
        }
        return YearMonth.from(desk.today());
    }

    /** Those of the own units, of the units above them, in which they take part, and of those right below. */
    private List<Campaign> campaigns(LocalDate first, LocalDate last) {
        var lookers = desk.lookers();
        var below = lookers.stream().map(Unit::id).collect(Collectors.toSet());
        var above = desk.aboveOwn();
        return Stream.concat(campaigns.of(below, first, last).stream(), campaigns.of(above, first, last).stream())
                .distinct()
                .sorted(Comparator.comparing((Campaign one) -> one.words().firstDay())
                        .thenComparingLong(Campaign::id))
                .toList();
    }
}
