package vn.luytre.boundary;

import java.time.LocalDate;
import vn.luytre.boundary.file.Read;
import vn.luytre.organization.UnitId;

/**
 * A file that was read and not yet taken over.
 *
 * @param unit below which its boundaries are
 * @param firstDay since when they are to hold
 */
public record BoundaryDraft(long id, UnitId unit, String file, LocalDate firstDay, Read read) {}
