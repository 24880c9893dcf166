package vn.luytre.boundary;

import vn.luytre.identity.AccountId;

/**
 * Who brings or withdraws boundaries.
 *
 * @param name as it is on that day, for those who read the history later
 */
public record BoundaryAuthor(AccountId account, String name) {}
