package vn.luytre.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Subject;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.special.FestivalPlace;
import vn.luytre.activity.special.Festivals;
import vn.luytre.activity.special.Finding;
import vn.luytre.activity.special.Inspections;
import vn.luytre.activity.web.ActivityPage.Link;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.task.Duties;
import vn.luytre.task.DutyId;
import vn.luytre.task.DutyTitle;

/** What the page of an activity shows. */
@Component
class ActivityScreen {
    private final Activities activities;
    private final ActivityProofs proofs;
    private final ActivityKinds kinds;
    private final ActivityDesk desk;
    private final Duties duties;
    private final Directives directives;
    private final Campaigns campaigns;
    private final Inspections inspections;
    private final Festivals festivals;
    private final Access access;
    private final List<ActivitySubjects> served;

    ActivityScreen(
            Activities activities,
            ActivityProofs proofs,
            ActivityKinds kinds,
            ActivityDesk desk,
            Duties duties,
            Directives directives,
            Campaigns campaigns,
            Inspections inspections,
            Festivals festivals,
            Access access,
            List<ActivitySubjects> served) {
        this.activities = activities;
        this.proofs = proofs;
        this.kinds = kinds;
        this.desk = desk;
        this.duties = duties;
        this.directives = directives;
        this.campaigns = campaigns;
        this.inspections = inspections;
        this.festivals = festivals;
        this.access = access;
        this.served = served;
    }

    ActivityPage page(Activity activity) {
        var draft = activity.draft();
        var special = special(activity);
        var units = Stream.concat(
                Stream.of(draft.unit(), draft.area(), activity.answering()),
                Stream.concat(
                        special.findings().stream().map(Finding::inspected),
                        special.places().stream().map(FestivalPlace::area)));
        return new ActivityPage(
                activity,
                special,
                kinds.find(draft.kind()).orElse(null),
                kinds.name(draft.kind()),
                desk.names(units.distinct().toList()),
                links(draft),
                proofs.of(activity.id()),
                activities.history(activity.id()),
                desk.records(activity.unit()));
    }

    private SpecialPart special(Activity activity) {
        var kind =
                kinds.find(activity.draft().kind()).map(ActivityKind::special).orElse(null);
        if (kind == null) return SpecialPart.NONE;
        var within = desk.records(activity.unit()) ? desk.places(activity.unit()) : List.<Unit>of();
        var id = activity.id();
        return switch (kind) {
            case INSPECTION ->
                new SpecialPart(
                        kind,
                        inspections.of(id),
                        List.of(),
                        within,
                        access.may(Right.DECIDE, activity.unit()),
                        desk.today());
            case FESTIVAL -> new SpecialPart(kind, List.of(), festivals.of(id), within, false, desk.today());
        };
    }

    private List<Link> links(Draft draft) {
        var links = new ArrayList<Link>();
        if (draft.duty() != null)
            duties.find(new DutyId(draft.duty()))
                    .ifPresent(duty -> links.add(new Link(
                            "activity.duty",
                            DutyTitle.brief(DutyTitle.of(duty.label(), duty.sentence())),
                            "/assignments?side=WITHIN&state=ALL&duty=" + draft.duty())));
        if (draft.campaign() != null)
            campaigns
                    .find(draft.campaign())
                    .ifPresent(one ->
                            links.add(new Link("activity.campaign", one.name(), "/activities?campaign=" + one.id())));
        var directive = draft.programme().directive();
        if (directive != null)
            directives
                    .titles(List.of(new DirectiveId(directive)))
                    .forEach((id, title) ->
                            links.add(new Link("activity.programme", title, "/directives/" + id.value())));
        if (!draft.programme().name().isBlank())
            links.add(new Link("activity.programme", draft.programme().name(), ""));
        for (var kind : served) links.addAll(served(kind, draft));
        return links;
    }

    private static List<Link> served(ActivitySubjects kind, Draft draft) {
        var ids = draft.subjects().stream()
                .filter(subject -> subject.kind().equals(kind.kind()))
                .map(Subject::id)
                .toList();
        if (ids.isEmpty()) return List.of();
        Map<Long, String> names = kind.names(ids);
        return ids.stream()
                .map(id ->
                        new Link("activity.subject." + kind.kind(), names.getOrDefault(id, "#" + id), kind.address(id)))
                .toList();
    }
}
