package vn.luytre.force;

import vn.luytre.organization.UnitId;

/**
 * A team to be brought in.
 *
 * @param row of the file in which it stands
 * @param strength at its beginning
 */
public record NewTeam(int row, UnitId unit, TeamDetails details, Strength strength) {}
