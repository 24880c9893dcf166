package vn.luytre.demo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;

/**
 * The figures of the years before the office had the program: taken over from its old tables on the first day, those of communes
 * that are no more too, and closed.
 */
@OnDemo
@Component
class FigurePast {
    private static final LocalDate BEGINNING = LocalDate.of(2024, 11, 1);
    private static final LocalDate ARRANGED = LocalDate.of(2025, 7, 1);
    /** Two communes became one. */
    private static final double SHARE_BEFORE = 0.5;

    private final Catalogue catalogue;
    private final FigureDeeds deeds;
    private final Cast cast;
    private final Roles roles;
    private final Places places;
    private final RecurringTask<Void> adding;
    private final TransactionTemplate transaction;

    FigurePast(
            Catalogue catalogue,
            FigureDeeds deeds,
            Cast cast,
            Roles roles,
            Places places,
            @Qualifier("reportingAdding") RecurringTask<Void> adding,
            TransactionTemplate transaction) {
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.cast = cast;
        this.roles = roles;
        this.places = places;
        this.adding = adding;
        this.transaction = transaction;
    }

    /** Takes them over on that day. Who does may do so for that one day also for units that are no more. */
    void takeOver(LocalDate today) {
        addUp(); // the totals learn of the units
        var officer = cast.named(FigureDeeds.OFFICER).id();
        transaction.executeWithoutResult(_ -> Operator.does(() -> {
            roles.grant(officer, Role.OFFICER, null, today, today);
            return true;
        }));
        transaction.executeWithoutResult(_ -> catalogue.forms().forEach(form -> takeOver(form, today)));
    }

    private void takeOver(FigureForm form, LocalDate today) {
        var amounts = new Amounts();
        var rows = new StringBuilder();
        var periods = past(form, today);
        for (var period : periods) {
            var day = form.period(period).days().end();
            double share = day.isBefore(ARRANGED) ? SHARE_BEFORE : 1;
            for (var unit : places.reporting(form, day))
                rows.append(FigureDeeds.rows(form, period, unit.id(), amounts.of(form, period, unit, share)));
        }
        deeds.begin(form, form.periodOf(today));
        deeds.bring(cast.named(FigureDeeds.OFFICER), form, rows.toString());
        periods.forEach(period -> deeds.close(form, period));
    }

    private static List<PeriodKey> past(FigureForm form, LocalDate today) {
        var periods = new ArrayList<PeriodKey>();
        for (var period = form.before(form.periodOf(today));
                form.period(period).days().end().isAfter(BEGINNING);
                period = form.before(period)) periods.add(period);
        return periods.reversed();
    }

    /** All totals are of what was written. */
    void addUp() {
        adding.executeRecurringly(null, null);
    }
}
