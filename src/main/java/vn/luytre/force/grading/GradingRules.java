package vn.luytre.force.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendar;
import vn.luytre.calendar.ReportingCalendars;
import vn.luytre.calendar.RulePack;
import vn.luytre.force.Team;

/**
 * The rules by which teams are graded, since a year.
 *
 * @param source the instrument that sets them
 * @param leastMonths who worked fewer of the period is not graded
 * @param capPercent of how many with the grade {@code capOf} there may be with the grade {@code capped}
 * @param overPercent what the grade {@code demanding} asks for is more than this
 * @param names of the rules, as people read them
 */
public record GradingRules(
        String name,
        String source,
        int firstYear,
        ReportingCalendar calendar,
        List<TeamGrade> grades,
        int leastMonths,
        TeamGrade capped,
        TeamGrade capOf,
        int capPercent,
        TeamGrade demanding,
        int overPercent,
        int groups,
        Map<GradingRule, String> names) {

    /** All that the pack holds. */
    public static List<GradingRules> load() {
        return of(RulePack.load("/rules/force/grading.yaml"));
    }

    /** Those of a pack. */
    static List<GradingRules> of(RulePack pack) {
        var calendars = ReportingCalendars.load();
        return pack.mappings("gradings").stream()
                .map(entry -> one(entry, calendars))
                .toList();
    }

    private static GradingRules one(RulePack entry, ReportingCalendars calendars) {
        var cap = entry.mapping("cap");
        var work = entry.mapping("work");
        return new GradingRules(
                entry.text("name"),
                entry.mapping("source").text("instrument"),
                entry.number("first_year"),
                entry.parsed(
                        "calendar",
                        id -> calendars.byId(id).orElseThrow(() -> new IllegalArgumentException("no calendar " + id))),
                entry.texts("grades").stream().map(TeamGrade::valueOf).toList(),
                entry.number("least_months"),
                cap.parsed("grade", TeamGrade::valueOf),
                cap.parsed("of", TeamGrade::valueOf),
                cap.number("percent"),
                work.parsed("grade", TeamGrade::valueOf),
                work.number("over_percent"),
                work.number("groups"),
                entry.mappings("rules").stream()
                        .collect(Collectors.toMap(
                                rule -> rule.parsed("code", GradingRule::valueOf), rule -> rule.text("name"))));
    }

    /** The days that a year assesses. */
    public DateRange period(int year) {
        return calendar.period(PeriodKind.YEAR, year, 1);
    }

    /** How many whole months of the period a team was at work. */
    public int months(Team team, int year) {
        var period = period(year);
        var from = later(team.details().foundedOn(), period.start());
        var ended = team.ended();
        var to = ended == null || ended.day().isAfter(period.end()) ? period.end() : ended.day();
        return to.isBefore(from)
                ? 0
                : (int) Period.between(from, to.plusDays(1)).toTotalMonths();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Why a team is not graded at all; null where it is. */
    public @Nullable GradingRule excluded(Team team, int year, String complaint) {
        if (months(team, year) < leastMonths) return GradingRule.SERVICE;
        return complaint.isBlank() ? null : GradingRule.COMPLAINT;
    }

    /** What speaks against a proposal by itself; the cap is about all of them. */
    public List<GradingRule> against(Team team, Proposal proposal, int year) {
        var against = new ArrayList<GradingRule>();
        var grade = proposal.grade();
        if (grade == null) return against;
        var excluded = excluded(team, year, proposal.complaint());
        if (excluded != null) against.add(excluded);
        if (grade == demanding && !isEnough(proposal.work())) against.add(GradingRule.WORK);
        if (team.strength().heads() > 0 && !proposal.head().isWithin(grade)) against.add(GradingRule.HEAD);
        return against;
    }

    private boolean isEnough(@Nullable BigDecimal work) {
        return work != null && work.compareTo(BigDecimal.valueOf(overPercent)) > 0;
    }

    /** How many may have the capped grade beside so many with the other one. Never rounded up. */
    public long most(long withOther) {
        return withOther * capPercent / 100;
    }

    /** Whether grades keep the cap. */
    public boolean keepsCap(List<TeamGrade> all) {
        long highest = all.stream().filter(grade -> grade == capped).count();
        return highest <= most(all.stream().filter(grade -> grade == capOf).count());
    }

    /** «Xuất sắc không quá 20% số tổ xếp loại tốt (Hướng dẫn 01/HD-BCA-V05 năm 2026)». */
    public String named(GradingRule rule) {
        return names.getOrDefault(rule, rule.name()) + " (" + source + ")";
    }
}
