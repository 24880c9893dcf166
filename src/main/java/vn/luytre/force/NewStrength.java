package vn.luytre.force;

import java.time.LocalDate;

/**
 * That some come to a team or leave it.
 *
 * @param amount how many come; below nought how many leave
 */
public record NewStrength(LocalDate day, TeamRole role, int amount, String reason) {}
