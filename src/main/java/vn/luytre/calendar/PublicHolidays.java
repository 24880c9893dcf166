package vn.luytre.calendar;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of Viet Nam by Article 112 of the Labour Code 45/2019/QH14 («nghỉ lễ, tết»), and the days off in lieu by
 * Article 111, clause 3. The rules are in {@code rules/holidays.yaml}, where the decisions that fix Tết and the second day of
 * Quốc khánh each year are added. Known for 2013 to 2100; other years have none here.
 */
public final class PublicHolidays {
    private static final int FIRST_YEAR = 2013;
    private static final int LAST_YEAR = 2100;

    private final List<HolidayRule> rules;
    private final List<HolidayDecision> decisions;
    private final List<WorkSwap> swaps;
    private final ConcurrentHashMap<Integer, Map<LocalDate, PublicHoliday>> computed = new ConcurrentHashMap<>();

    private PublicHolidays(RulePack pack) {
        this.rules = pack.mappings("holidays").stream().map(HolidayRule::from).toList();
        this.decisions =
                pack.mappings("decided").stream().map(HolidayDecision::from).toList();
        this.swaps = pack.mappings("swapped").stream().map(WorkSwap::from).toList();
    }

    /** Those of the program's own rule pack, loaded when first asked for. */
    public static PublicHolidays standard() {
        return Standard.HOLIDAYS;
    }

    /** Those of another rule pack of the same form. */
    public static PublicHolidays read(InputStream yaml) {
        return new PublicHolidays(RulePack.read("holidays", yaml));
    }

    /** The days off of a year, in order. */
    public Collection<PublicHoliday> of(int year) {
        return in(year).values();
    }

    /** The holiday on that day, if it is one. */
    public Optional<PublicHoliday> on(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /** True for public holidays and for days that were swapped for a worked Saturday. */
    public boolean isDayOff(LocalDate day) {
        return on(day).isPresent() || swaps.stream().anyMatch(swap -> swap.off().equals(day));
    }

    /** True for a Saturday or Sunday that is worked in place of another day («làm bù»). */
    public boolean isWorkedInstead(LocalDate day) {
        return swaps.stream().anyMatch(swap -> swap.worked().equals(day));
    }

    private Map<LocalDate, PublicHoliday> in(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Map.of() : computed.computeIfAbsent(year, this::compute);
    }

    private Map<LocalDate, PublicHoliday> compute(int year) {
        var days = new TreeMap<LocalDate, PublicHoliday>();
        for (var rule : rules) {
            for (var holiday : decidedOrUsual(rule, year)) days.putIfAbsent(holiday.day(), holiday);
        }
        for (var holiday : List.copyOf(days.values())) {
            // A decision already names the days in lieu.
            if (holiday.basis() != PublicHoliday.Basis.DECIDED && isWeekend(holiday.day())) addInLieu(holiday, days);
        }
        return days;
    }

    private List<PublicHoliday> decidedOrUsual(HolidayRule rule, int year) {
        var decided = decisions.stream()
                .filter(decision -> decision.isAbout(rule.id(), year))
                .toList();
        return decided.isEmpty()
                ? rule.daysIn(year)
                : decided.stream()
                        .flatMap(decision -> decision.days(rule.name()))
                        .toList();
    }

    private static void addInLieu(PublicHoliday holiday, Map<LocalDate, PublicHoliday> days) {
        var day = holiday.day().plusDays(1);
        while (isWeekend(day) || days.containsKey(day)) day = day.plusDays(1);
        days.put(day, new PublicHoliday(day, holiday.holiday(), holiday.name(), PublicHoliday.Basis.IN_LIEU));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static final class Standard {
        private static final PublicHolidays HOLIDAYS = new PublicHolidays(RulePack.load("/rules/holidays.yaml"));
    }
}
