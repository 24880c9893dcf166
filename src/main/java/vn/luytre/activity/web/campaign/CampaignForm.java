package vn.luytre.activity.web.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.campaign.CampaignOccasion;
import vn.luytre.activity.campaign.NewCampaign;
import vn.luytre.calendar.Occasion;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/**
 * A campaign as somebody types it: with its days, or so many days around an occasion of a year.
 *
 * @param version that was looked at; null for a new one
 * @param before days before the occasion
 * @param after days after it
 */
record CampaignForm(
        @NotNull UUID key,
        @Nullable Integer version,
        @NotNull Long unit,
        @NotBlank @Size(max = 300) String name,
        @NotNull CampaignOccasion occasion,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable @Min(2000) @Max(2099) Integer year,
        @Nullable @Min(0) @Max(180) Integer before,
        @Nullable @Min(0) @Max(180) Integer after,
        @Nullable @Size(max = 10000) String plan) {
    NewCampaign campaign() {
        var main = day();
        var first = firstDay != null
                ? firstDay
                : main.map(day -> day.minusDays(orNone(before))).orElse(null);
        var last = lastDay != null
                ? lastDay
                : main.map(day -> day.plusDays(orNone(after))).orElse(null);
        if (first == null || last == null) throw new Refused("campaign.refused.no-days");
        return new NewCampaign(new UnitId(unit), name, occasion, first, last, plan == null ? "" : plan);
    }

    private static int orNone(@Nullable Integer days) {
        return Objects.requireNonNullElse(days, 0);
    }

    /** The day of the occasion in that year; Tết by the lunar calendar. */
    private Optional<LocalDate> day() {
        if (year == null) return Optional.empty();
        return switch (occasion) {
            case TET -> Optional.of(Occasion.TET.in(year));
            case FESTIVAL -> Optional.of(Occasion.NATIONAL_SECURITY_FESTIVAL.in(year));
            case HOLIDAY -> Optional.of(Occasion.NATIONAL_DAY.in(year));
            case PEAK, ELECTION, OTHER -> Optional.empty();
        };
    }
}
