package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.calendar.WorkingDays;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;

/** The figures of the half year that is told: communes enter, send, are late, get them back; then a period is closed. */
@OnDemo
@Component
class FigureStory {
    private static final long SEED = 12_07_1946;
    private static final int UNTIL_CLOSED = 9;
    private static final WorkingDays DAYS = WorkingDays.standard();
    private static final LocalDate REMINDED = Story.LAST.minusDays(1);

    private final Catalogue catalogue;
    private final FigureDeeds deeds;
    private final FigureCorrecting correcting;
    private final Places places;
    private final TransactionTemplate transaction;
    private final List<FigureCase> cases = FigureCase.all();
    private final Map<LocalDate, Map<Turn, List<Unit>>> agenda = new TreeMap<>();

    /** What several units do on a day: one transaction. */
    record Turn(FigureForm form, PeriodKey period, FigureCourse.Deed deed) {}

    FigureStory(
            Catalogue catalogue,
            FigureDeeds deeds,
            FigureCorrecting correcting,
            Places places,
            TransactionTemplate transaction) {
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.correcting = correcting;
        this.places = places;
        this.transaction = transaction;
    }

    /** What happens with figures on a day. */
    void on(LocalDate day) {
        for (var form : catalogue.forms()) begin(form, day);
        var turns = agenda.remove(day);
        if (turns != null)
            turns.forEach((turn, units) -> transaction.executeWithoutResult(_ -> deeds.act(turn, units, day, cases)));
        for (var form : catalogue.forms()) end(form, day);
        correcting.on(day);
    }

    /** Where a period ends it is drawn how it will go; some units do not wait for that. */
    private void begin(FigureForm form, LocalDate day) {
        var period = form.periodOf(day);
        var end = form.lastDay(period);
        if (end.equals(day)) {
            for (var unit : places.reporting(form, day)) plan(form, period, unit, day);
        }
        if (!day.equals(REMINDED) || !end.isAfter(day)) return;
        for (var unit : places.reporting(form, day)) {
            if (FigureCase.find(cases, unit, form, period).isPresent())
                add(day, new Turn(form, period, FigureCourse.Deed.ENTER), unit);
        }
    }

    private void plan(FigureForm form, PeriodKey period, Unit unit, LocalDate end) {
        var random = new SplittableRandom(SEED + (unit.name() + form.code() + period).hashCode());
        var course = FigureCase.find(cases, unit, form, period)
                .map(FigureCase::course)
                .orElseGet(() -> FigureCourse.draw(random));
        for (var dated : course.days(end, DAYS.after(end, form.dueWorkingDays()), random))
            add(dated.day(), new Turn(form, period, dated.deed()), unit);
    }

    private void add(LocalDate day, Turn turn, Unit unit) {
        agenda.computeIfAbsent(
                        day,
                        _ -> new TreeMap<>(Comparator.comparing(Turn::deed)
                                .thenComparingInt(one -> one.form().id().value())
                                .thenComparing(Turn::period)))
                .computeIfAbsent(turn, _ -> new ArrayList<>())
                .add(unit);
    }

    /** So many days after it was due a period is closed; right before the story ends who is missing is reminded. */
    private void end(FigureForm form, LocalDate day) {
        for (var period = form.periodOf(day); isRecent(form, period, day); period = form.before(period)) {
            var end = form.period(period).days().end();
            if (!end.isBefore(day) || end.isBefore(Story.FIRST)) continue; // what was before is closed
            var due = DAYS.after(end, form.dueWorkingDays());
            if (DAYS.after(due, UNTIL_CLOSED).equals(day)) deeds.close(form, period);
            if (day.equals(REMINDED)
                    && due.isBefore(day)
                    && DAYS.after(due, UNTIL_CLOSED).isAfter(day)) deeds.remind(form, period);
        }
    }

    private static boolean isRecent(FigureForm form, PeriodKey period, LocalDate day) {
        return form.period(period).days().end().isAfter(day.minusMonths(2));
    }
}
