package vn.luytre.force.web;

import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitNames;
import vn.luytre.web.Rows;

/**
 * The page of areas without a team.
 *
 * @param all how many areas there are
 * @param rows those without one
 */
public record AreasPage(Sight sight, int all, Rows<Unit> rows, UnitNames names, boolean records) {
    /** The name of the commune of an area. */
    public String commune(Unit area) {
        var parent = area.parent();
        return parent == null ? "" : names.of(parent);
    }
}
