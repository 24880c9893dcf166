package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Indicator;

/** Which units stand where when figures of a period are read: as they were then, or as they are on another day. */
public interface UnitMap {
    /** What stands right under a unit, for a period that ends on a day. */
    List<UnitId> children(UnitId unit, LocalDate end);

    /** The units of some kinds at or below a unit that have, or may have, numbers of their own for a period. */
    List<UnitId> below(UnitId unit, Collection<UnitKind> kinds, LocalDate end);

    /** In how many reports of a period that ended on a day a number of the unit is to be. */
    int expected(UnitId unit, Collection<UnitKind> kinds, LocalDate end, Indicator indicator);

    /** The units that were to report a number of a period that ended on a day, if it is in that of this unit. */
    List<UnitId> reporters(UnitId unit, Collection<UnitKind> kinds, LocalDate end, Indicator indicator);

    /** Whether the unit is one of the kinds, and fills in forms itself. */
    boolean isOf(UnitId unit, Collection<UnitKind> kinds, LocalDate end);
}
