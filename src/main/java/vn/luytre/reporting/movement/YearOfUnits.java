package vn.luytre.reporting.movement;

import java.time.LocalDate;
import java.util.Set;
import vn.luytre.organization.UnitId;

/**
 * Which units are looked at in a year.
 *
 * @param last the day on which it is looked: the last one of the year, or today
 */
record YearOfUnits(int year, LocalDate last, Set<UnitId> units) {}
