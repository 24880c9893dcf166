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
import vn.luytre.activity.special.FestivalPlace;
import vn.luytre.activity.special.Festivals;
import vn.luytre.activity.special.Finding;
import vn.luytre.activity.special.Inspections;
import vn.luytre.activity.web.ActivityPage.Link;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;

/** What the page of an activity shows. */
@Component
class ActivityScreen {
    private final Activities activities;
    private final ActivityProofs proofs;
    private final ActivityKinds kinds;
    private final ActivityDesk desk;
    private final ActivityLinks links;
    private final Inspections inspections;
    private final Festivals festivals;
    private final Access access;
    private final List<ActivitySubjects> served;

    ActivityScreen(
            Activities activities,
            ActivityProofs proofs,
            ActivityKinds kinds,
            ActivityDesk desk,
            ActivityLinks links,
            Inspections inspections,
            Festivals festivals,
            Access access,
            List<ActivitySubjects> served) {
        this.activities = activities;
        this.proofs = proofs;
        this.kinds = kinds;
        this.desk = desk;
        this.links = links;
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
        var names = links.names(draft);
        var found = new ArrayList<Link>();
        var duty = names.get("duty:" + draft.duty());
        if (duty != null)
            found.add(new Link("activity.duty", duty, "/assignments?side=WITHIN&state=ALL&duty=" + draft.duty()));
        var campaign = names.get("campaign:" + draft.campaign());
        if (campaign != null)
            found.add(new Link("activity.campaign", campaign, "/activities?campaign=" + draft.campaign()));
        var directive = draft.programme().directive();
        var title = names.get("directive:" + directive);
        if (title != null) found.add(new Link("activity.programme", title, "/directives/" + directive));
        if (!draft.programme().name().isBlank())
            found.add(new Link("activity.programme", draft.programme().name(), ""));
        for (var kind : served) found.addAll(served(kind, draft, names));
        return found;
    }

    private static List<Link> served(ActivitySubjects kind, Draft draft, Map<String, String> names) {
        return draft.subjects().stream()
                .filter(subject -> subject.kind().equals(kind.kind()))
                .map(subject -> new Link(
                        "activity.subject." + kind.kind(),
                        names.getOrDefault(subject.toString(), "#" + subject.id()),
                        kind.address(subject.id())))
                .toList();
    }
}
