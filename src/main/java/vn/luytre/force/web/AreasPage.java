package vn.luytre.force.web;

import java.util.Map;
import vn.luytre.organization.Unit;
import vn.luytre.web.Rows;

/**
 * The page of areas without a team.
 *
 * @param all how many areas there are
 * @param rows those without one
 */
public record AreasPage(
        Unit unit, int all, Rows<Unit> rows, Map<Long, String> names, Map<String, String> communes, boolean records) {
    /** The name of the commune of an area. */
    public String commune(Unit area) {
        var parent = area.parent();
        return parent == null ? "" : names.getOrDefault(parent.value(), "");
    }
}
