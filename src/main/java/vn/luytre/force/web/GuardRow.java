package vn.luytre.force.web;

import org.jspecify.annotations.Nullable;
import vn.luytre.force.guard.GuardCount;
import vn.luytre.organization.Unit;

/**
 * A body in the list of those that have guards.
 *
 * @param above what it stands under
 * @param count the last one; null where nobody has counted
 */
public record GuardRow(Unit body, String above, @Nullable GuardCount count) {}
