package vn.luytre.activity.campaign;

import java.time.LocalDate;
import vn.luytre.organization.UnitId;

/**
 * A campaign as somebody writes it.
 *
 * @param unit for which, and for all below which, it is
 * @param plan what is to be done
 */
public record NewCampaign(
        UnitId unit, String name, CampaignOccasion occasion, LocalDate firstDay, LocalDate lastDay, String plan) {}
