package vn.luytre.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.total.Carrier;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Maps;
import vn.luytre.reporting.total.Reading;

/** What units report and what is below them, added up: exact at every moment, also while others write. */
@Service
public class Totals {
    private final Reading reading;
    private final Carrier carrier;
    private final Maps maps;

    Totals(Reading reading, Carrier carrier, Maps maps) {
        this.reading = reading;
        this.carrier = carrier;
        this.maps = maps;
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

    /**
     * The same on the map of a day: figures of former units are with their heirs, by the rule of each indicator.
     *
     * @param map null for each period in the units that there were
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures figures(
            FigureForm form,
            List<IndicatorId> indicators,
            Collection<UnitId> units,
            Collection<PeriodKey> periods,
            @Nullable LocalDate map) {
        var figures = reading.read(form, indicators, units, periods);
        if (map != null) carrier.carry(form, units, periods, maps.on(map), figures);
        return figures;
    }
}
