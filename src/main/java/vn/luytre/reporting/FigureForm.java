package vn.luytre.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendar;
import vn.luytre.calendar.ReportingPeriod;
import vn.luytre.calendar.WorkingDays;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;

/**
 * «Biểu số liệu»: which figures are asked for, how often, and of which units. What is above those is added up, never typed.
 *
 * @param frequency the length of the periods in which it is filled in
 * @param reporters the kinds of unit that fill it in
 * @param dueWorkingDays how many working days after the last day of the period it is to be sent
 * @param owner the unit that made it, for all below it; null for one that ships
 * @param lines the figures as printed
 */
public record FigureForm(
        FormId id,
        String code,
        String name,
        ReportingCalendar calendar,
        PeriodKind frequency,
        Set<UnitKind> reporters,
        int dueWorkingDays,
        @Nullable UnitId owner,
        List<Line> lines) {
    public FigureForm {
        reporters = Set.copyOf(reporters);
        lines = List.copyOf(lines);
    }

    /**
     * An indicator in its place.
     *
     * @param position where its number stands in a sheet, from 1; what has a part and a whole takes two
     * @param dropped whether it is not asked for
     */
    public record Line(Indicator indicator, int position, boolean dropped) {
        /** The last position that it takes. */
        public int end() {
            return indicator.summing().isQuotient() ? position + 1 : position;
        }
    }

    /** How many positions there are. */
    public int width() {
        return lines.stream().mapToInt(Line::end).max().orElse(0);
    }

    /** The line of an indicator; none if it is not in the form. */
    public Optional<Line> line(IndicatorId indicator) {
        return lines.stream()
                .filter(line -> line.indicator().id().equals(indicator))
                .findFirst();
    }

    /** The period that a key names. */
    public ReportingPeriod period(PeriodKey key) {
        return new ReportingPeriod(
                frequency, key.year(), key.number(), calendar.period(frequency, key.year(), key.number()));
    }

    /** The last day of a period, on which its figures are cut off: units are counted as they stand on it. */
    public LocalDate lastDay(PeriodKey key) {
        return period(key).days().end();
    }

    /** By when the figures of a period are to be sent by those that fill in the form. */
    public LocalDate due(PeriodKey key) {
        return WorkingDays.standard().after(lastDay(key), dueWorkingDays);
    }

    /** By when they are to be sent by a unit of a level, which may have to wait for those below it. */
    public LocalDate due(PeriodKey key, UnitLevel level) {
        var cutOff = lastDay(key);
        return WorkingDays.standard()
                .after(cutOff, dueWorkingDays + DueLevels.standard().later(level, cutOff));
    }

    /** The period to which a day belongs. */
    public PeriodKey periodOf(LocalDate day) {
        return PeriodKey.of(calendar.periodWith(frequency, day));
    }

    /** The period right before it. */
    public PeriodKey before(PeriodKey key) {
        return key.number() > 1
                ? PeriodKey.of(key.year(), key.number() - 1)
                : PeriodKey.of(key.year() - 1, frequency.inYear(key.year() - 1));
    }

    /** The same one of the year before; none for week 53 after a year of 52. */
    public Optional<PeriodKey> yearBefore(PeriodKey key) {
        int year = key.year() - 1;
        return key.number() <= frequency.inYear(year)
                ? Optional.of(PeriodKey.of(year, key.number()))
                : Optional.empty();
    }

    /** The lines that are asked for. */
    public List<Line> asked() {
        return lines.stream().filter(line -> !line.dropped()).toList();
    }

    /** The same form, in which only some lines are asked for, and some are counted from records. All keep their positions. */
    FigureForm asking(Predicate<Line> wanted, Predicate<Line> counted) {
        var some = lines.stream()
                .map(line -> new Line(
                        counted.test(line) ? line.indicator().fromRecords() : line.indicator(),
                        line.position(),
                        !wanted.test(line)))
                .toList();
        return new FigureForm(id, code, name, calendar, frequency, reporters, dueWorkingDays, owner, some);
    }

    /** The period right after it. */
    public PeriodKey after(PeriodKey key) {
        return key.number() < frequency.inYear(key.year())
                ? PeriodKey.of(key.year(), key.number() + 1)
                : PeriodKey.of(key.year() + 1, 1);
    }
}
