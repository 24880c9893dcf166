package vn.luytre.activity.web.campaign;

import java.util.List;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.activity.campaign.Reached;
import vn.luytre.organization.UnitNames;

/**
 * A campaign with what became of it.
 *
 * @param reached by unit, kind and measure
 * @param names of units
 * @param writes whether who looks may change it
 */
public record CampaignPage(
        Campaign campaign, List<Reached> reached, UnitNames names, List<ActivityKind> kinds, boolean writes) {
    public String address() {
        return "/campaigns/" + campaign.id();
    }

    public String unit(long unit) {
        return names.of(unit);
    }

    /** «Tuần tra». */
    public String kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .map(ActivityKind::name)
                .findFirst()
                .orElse(code);
    }

    /** «Số ca (ca)»; empty for the number of activities. */
    public String measure(String kind, String code) {
        return kinds.stream()
                .filter(one -> one.code().equals(kind))
                .flatMap(one -> one.measure(code).stream())
                .map(one -> one.name() + " (" + one.unit() + ")")
                .findFirst()
                .orElse(code);
    }
}
