package vn.luytre.force.guard;

import java.time.LocalDate;
import vn.luytre.organization.UnitId;

/** How many guards a body had on a day, and who said so. */
public record GuardCount(UnitId area, UnitId unit, int guards, LocalDate asOf, String byName) {}
