package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;

/** What one register of the movement says of indicators of the rule pack: a bean for each register. */
interface RecordCounts {
    /** The codes of the indicators of which it says something. */
    Set<String> indicators();

    /**
     * Counts them for many units at once.
     *
     * @return by indicator and unit; a unit without records may be left out
     */
    Map<String, Map<UnitId, BigDecimal>> count(Set<String> wanted, DateRange days, Collection<UnitId> units);
}
