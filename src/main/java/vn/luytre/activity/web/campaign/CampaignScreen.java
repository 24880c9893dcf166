package vn.luytre.activity.web.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.campaign.Reached;
import vn.luytre.activity.campaign.Target;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.activity.web.AmountText;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;

/** What the pages of campaigns show, and what is typed into a plan. */
@Component
class CampaignScreen {
    private final Campaigns campaigns;
    private final ActivityKinds kinds;
    private final ActivityDesk desk;
    private final Access access;

    CampaignScreen(Campaigns campaigns, ActivityKinds kinds, ActivityDesk desk, Access access) {
        this.campaigns = campaigns;
        this.kinds = kinds;
        this.desk = desk;
        this.access = access;
    }

    /** One that may be read: also that of a unit above, in which the own one takes part. */
    Campaign read(long id) {
        var campaign = campaigns.get(id);
        if (!desk.aboveOwn().contains(campaign.unit())) access.require(Right.VIEW, campaign.unit());
        return campaign;
    }

    /** One that may be changed. */
    Campaign written(long id) {
        var campaign = campaigns.get(id);
        access.require(Right.RECORD, campaign.unit());
        return campaign;
    }

    /** With what units did, as far as somebody may look. */
    CampaignPage page(Campaign campaign) {
        var reach = desk.reach();
        var reached = campaigns.reached(campaign.id()).stream()
                .filter(one -> reach.everywhere() || reach.units().contains(one.unit()))
                .toList();
        var units = Stream.concat(Stream.of(campaign.unit()), reached.stream().map(Reached::unit))
                .distinct()
                .toList();
        return new CampaignPage(campaign, reached, desk.names(units), kinds.all(), desk.records(campaign.unit()));
    }

    PlanPage plan(Campaign campaign, ActivityKind kind) {
        var columns = Stream.concat(
                        Stream.of(new PlanPage.Column("", "")),
                        kind.measures().stream()
                                .map(one -> new PlanPage.Column(one.code(), one.name() + " (" + one.unit() + ")")))
                .toList();
        return new PlanPage(campaign, kind, desk.below(campaign.unit()), columns);
    }

    Form planned(Campaign campaign, ActivityKind kind) {
        var form = Form.empty();
        for (var target : campaigns.targets(campaign.id())) {
            if (target.kind().equals(kind.code()))
                form = form.offering(
                        PlanPage.field(target.unit().value(), target.measure()), AmountText.of(target.amount()));
        }
        return form;
    }

    /** The numbers of a plan; what is no number stands beside its field. */
    List<Target> targets(PlanPage plan, Map<String, String> typed, BindingResult errors) {
        var targets = new ArrayList<Target>();
        for (Unit unit : plan.units())
            for (var column : plan.columns()) {
                var field = PlanPage.field(unit.id().value(), column.code());
                var text = typed.getOrDefault(field, "");
                if (text.isBlank()) continue;
                var amount = AmountText.parse(text);
                if (amount.isEmpty())
                    errors.addError(new FieldError(
                            errors.getObjectName(),
                            field,
                            null,
                            false,
                            new String[] {"activity.refused.number"},
                            null,
                            null));
                else if (amount.get().compareTo(BigDecimal.ZERO) > 0)
                    targets.add(new Target(unit.id(), plan.kind().code(), column.code(), amount.get()));
            }
        return targets;
    }

    String name(UnitId unit) {
        return desk.name(unit);
    }
}
