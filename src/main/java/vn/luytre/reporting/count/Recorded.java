package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator;

/** What the registers of the movement say of figures: activities, models, teams, standards, commendation. */
@Component
public class Recorded {
    private final List<RecordCounts> registers;

    Recorded(List<RecordCounts> registers) {
        this.registers = registers;
    }

    /** Whether a register says something of an indicator: only of those that ship, for codes of a province mean what it wants. */
    public boolean isKept(Indicator indicator) {
        return indicator.owner() == null
                && !indicator.isRate()
                && registers.stream().anyMatch(register -> register.indicators().contains(indicator.code()));
    }

    /** What they say of some lines for the days of a period, by the code of the indicator and the unit. */
    Map<String, Map<UnitId, BigDecimal>> count(Collection<Line> lines, DateRange days, Collection<UnitId> units) {
        var counted = new HashMap<String, Map<UnitId, BigDecimal>>();
        for (var register : registers) {
            var wanted = new HashSet<String>();
            for (var line : lines)
                if (register.indicators().contains(line.indicator().code()))
                    wanted.add(line.indicator().code());
            if (!wanted.isEmpty()) counted.putAll(register.count(wanted, days, units));
        }
        return counted;
    }
}
