package vn.luytre.reporting;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Reading;

/** What units report and what is below them, added up: exact at every moment, also while others write. */
@Service
public class Totals {
    private final Reading reading;

    Totals(Reading reading) {
        this.reading = reading;
    }

    /**
     * The figures of some indicators of a form, for each of the units with all that is below it, in each of the periods.
     *
     * @param units {@link vn.luytre.reporting.total.Tree#COUNTRY} for the whole country
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures figures(
            FigureForm form, List<IndicatorId> indicators, Collection<UnitId> units, Collection<PeriodKey> periods) {
        return reading.read(form, indicators, units, periods);
    }
}
