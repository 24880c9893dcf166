package vn.luytre.activity.campaign;

import java.math.BigDecimal;
import vn.luytre.organization.UnitId;

/**
 * What a unit is to reach in a campaign.
 *
 * @param measure of the kind; empty where each activity is one
 */
public record Target(UnitId unit, String kind, String measure, BigDecimal amount) {}
