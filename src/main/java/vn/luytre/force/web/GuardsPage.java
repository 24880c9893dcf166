package vn.luytre.force.web;

import java.util.Map;
import vn.luytre.organization.Unit;
import vn.luytre.web.Rows;

/**
 * The page of bodies and their guards.
 *
 * @param guards of all of them
 * @param counted how many of the bodies were ever counted
 */
public record GuardsPage(
        Unit unit, Rows<GuardRow> rows, long guards, long counted, Map<String, String> communes, boolean records) {}
