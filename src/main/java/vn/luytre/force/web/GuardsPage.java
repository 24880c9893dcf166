package vn.luytre.force.web;

import vn.luytre.identity.Sight;
import vn.luytre.web.Rows;

/**
 * The page of bodies and their guards.
 *
 * @param guards of all of them
 * @param counted how many of the bodies were ever counted
 */
public record GuardsPage(Sight sight, Rows<GuardRow> rows, long guards, long counted, boolean records) {}
