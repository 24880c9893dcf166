package vn.luytre.reporting.total;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.FigureEvent.CarryingRuled;
import vn.luytre.reporting.FigureEvent.HeirsWeighed;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.total.DayMap.Division;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** What a province decides about the figures of its former units: by which weights they are divided, and which rule an indicator has. */
@Service
public class CarryingRules {
    private static final long LARGEST = 1_000_000_000;

    private final Maps maps;
    private final CarryingStore store;
    private final SheetStore sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryingRules(Maps maps, CarryingStore store, SheetStore sheets, ApplicationEventPublisher events, Clock clock) {
        this.maps = maps;
        this.store = store;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /** The units at or below one that were divided, the last first. */
    @Transactional(readOnly = true)
    public List<Division> divisions(UnitId above) {
        return today().divisions(above);
    }

    /** Those of them that ever had figures: of no others is there anything to carry. */
    @Transactional(readOnly = true)
    public Set<UnitId> reported(List<Division> divisions) {
        return sheets.reported(divisions.stream().map(Division::unit).toList());
    }

    /** How figures of an indicator of units at or below one are carried today. */
    @Transactional(readOnly = true)
    public Carrying rule(UnitId above, Indicator indicator) {
        return today().rule(above, indicator);
    }

    private DayMap today() {
        return maps.on(LocalDate.now(clock));
    }

    /** Sets the weights of all heirs of a divided unit. */
    @Transactional
    public void weigh(UnitId above, long event, UnitId unit, Map<UnitId, Long> weights) {
        var division = divisions(above).stream()
                .filter(one -> one.event() == event && one.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
        boolean isGood = weights.keySet().equals(division.heirs().keySet())
                && weights.values().stream().allMatch(weight -> weight >= 0 && weight <= LARGEST)
                && weights.values().stream().anyMatch(weight -> weight > 0);
        if (!isGood) throw new Refused("figures.heirs.weights");
        store.weights(event, unit, weights);
        events.publishEvent(new HeirsWeighed(unit));
    }

    /** Sets the rule of an indicator for changes of the units of a province from a day on. */
    @Transactional
    public void set(UnitId province, Indicator indicator, LocalDate from, Carrying rule) {
        if (!rule.fits(indicator.summing())) throw new Refused("figures.heirs.fits", indicator.code());
        if (store.rule(province, indicator.id(), from, rule))
            events.publishEvent(new CarryingRuled(province, indicator.id(), rule));
    }
}
