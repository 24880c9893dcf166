package vn.luytre.identity;

import vn.luytre.organization.UnitId;

/**
 * Who does something, and in the name of which unit.
 *
 * @param name as it is on that day, for those who read the history later
 */
public record Author(AccountId account, String name, UnitId unit) {}
