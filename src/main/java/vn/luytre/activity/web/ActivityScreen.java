package vn.luytre.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Subject;
import vn.luytre.activity.web.ActivityPage.Link;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
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
    private final List<ActivitySubjects> served;

    ActivityScreen(
            Activities activities,
            ActivityProofs proofs,
            ActivityKinds kinds,
            ActivityDesk desk,
            Duties duties,
            Directives directives,
            List<ActivitySubjects> served) {
        this.activities = activities;
        this.proofs = proofs;
        this.kinds = kinds;
        this.desk = desk;
        this.duties = duties;
        this.directives = directives;
        this.served = served;
    }

    ActivityPage page(Activity activity) {
        var draft = activity.draft();
        return new ActivityPage(
                activity,
                kinds.find(draft.kind()).orElse(null),
                kinds.name(draft.kind()),
                desk.names(List.of(draft.unit(), draft.area(), activity.answering())),
                links(draft),
                proofs.of(activity.id()),
                activities.history(activity.id()),
                desk.records(activity.unit()));
    }

    private List<Link> links(Draft draft) {
        var links = new ArrayList<Link>();
        if (draft.duty() != null)
            duties.find(new DutyId(draft.duty()))
                    .ifPresent(duty -> links.add(new Link(
                            "activity.duty",
                            DutyTitle.brief(DutyTitle.of(duty.label(), duty.sentence())),
                            "/assignments?side=WITHIN&state=ALL&duty=" + draft.duty())));
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
