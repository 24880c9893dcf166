package vn.luytre.activity.web.campaign;

import java.util.List;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.organization.Unit;

/**
 * The plan of a campaign for a kind of activity: a number for each unit and measure.
 *
 * @param columns measures by their code; the empty one is the number of activities
 */
public record PlanPage(Campaign campaign, ActivityKind kind, List<Unit> units, List<Column> columns) {
    /** A measure. */
    public record Column(String code, String name) {}

    /** As the field is called in the form. */
    public static String field(long unit, String measure) {
        return "t." + unit + "." + (measure.isEmpty() ? "count" : measure);
    }

    public String action() {
        return "/campaigns/" + campaign.id() + "/plan";
    }
}
