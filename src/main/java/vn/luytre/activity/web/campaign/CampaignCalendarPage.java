package vn.luytre.activity.web.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.activity.web.ActivityRow;
import vn.luytre.calendar.LunarCalendar;
import vn.luytre.calendar.LunarDate;
import vn.luytre.organization.UnitNames;

/**
 * A month with its campaigns and what took place or is planned.
 *
 * @param activities of the days, the first first
 * @param names of units
 */
public record CampaignCalendarPage(
        YearMonth month,
        LocalDate today,
        List<Campaign> campaigns,
        Map<LocalDate, List<ActivityRow>> activities,
        UnitNames names,
        boolean records) {
    /** The weeks of the month, from Monday to Sunday. */
    public List<List<LocalDate>> weeks() {
        var first = month.atDay(1);
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        return monday.datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() == 1)
                .map(day -> day.datesUntil(day.plusDays(7)).toList())
                .toList();
    }

    /** «1/1»: as lunar calendars write it beside the day. */
    public String lunar(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2100) return "";
        LunarDate lunar = LunarCalendar.toLunar(day);
        return lunar.day() == 1 || day.getDayOfMonth() == 1 ? lunar.day() + "/" + lunar.month() : "" + lunar.day();
    }

    public List<Campaign> on(LocalDate day) {
        return campaigns.stream().filter(one -> one.runsOn(day)).toList();
    }

    public List<ActivityRow> held(LocalDate day) {
        return activities.getOrDefault(day, List.of());
    }
}
