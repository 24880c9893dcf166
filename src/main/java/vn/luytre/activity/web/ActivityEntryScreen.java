package vn.luytre.activity.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Subject;
import vn.luytre.identity.Access;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;

/** The form of an activity: what can be chosen, and what it begins with. */
@Component
class ActivityEntryScreen {
    private final Activities activities;
    private final ActivityDesk desk;
    private final ActivityLinks links;
    private final ServedThings served;
    private final Access access;

    ActivityEntryScreen(
            Activities activities, ActivityDesk desk, ActivityLinks links, ServedThings served, Access access) {
        this.activities = activities;
        this.desk = desk;
        this.links = links;
        this.served = served;
        this.access = access;
    }

    /** The last that was recorded by who sits here; its place is offered again. */
    private @Nullable Draft before(UnitId unit) {
        return activities
                .last(access.current().id())
                .map(Activity::draft)
                .filter(draft -> draft.unit().equals(unit))
                .orElse(null);
    }

    /**
     * What is offered.
     *
     * @param activity that is changed; null for a new one
     * @param asked things that the person came from or has chosen already
     */
    EntryPage page(ActivityKind kind, UnitId unit, @Nullable Activity activity, Collection<Subject> asked) {
        var before = activity == null ? null : activity.draft();
        Map<String, String> names = before == null ? Map.of() : links.names(before);
        return new EntryPage(
                kind,
                UUID.randomUUID(),
                desk.recorders(),
                places(unit),
                with(links.duties(unit), "duty", before == null ? null : before.duty(), names),
                with(links.campaigns(unit), "campaign", before == null ? null : before.campaign(), names),
                with(
                        links.documents(unit),
                        "directive",
                        before == null ? null : before.programme().directive(),
                        names),
                served.offered(unit, before, asked),
                activities.programmes(unit),
                activity == null ? null : activity.id().value(),
                activity == null ? 0 : activity.version());
    }

    private Map<String, String> places(UnitId unit) {
        var places = new LinkedHashMap<String, String>();
        desk.places(unit).forEach(place -> places.put(place.id().toString(), place.name()));
        return places;
    }

    /** What was chosen before stays to choose, also where it is over. */
    private static Map<String, String> with(
            Map<String, String> offered, String kind, @Nullable Object chosen, Map<String, String> names) {
        if (chosen != null)
            offered.putIfAbsent(chosen.toString(), names.getOrDefault(kind + ":" + chosen, "#" + chosen));
        return offered;
    }

    /** Today, at the place of the last one. */
    Form fresh(ActivityKind kind, UnitId unit) {
        var before = before(unit);
        var form = Form.empty()
                .offering("unit", unit)
                .offering("area", before == null ? unit : before.area())
                .offering("spot", before == null ? "" : before.spot())
                .offering("day", desk.today());
        for (var measure : kind.measures()) {
            if (measure.start() != null) form = form.offering(DraftReading.MEASURE + measure.code(), measure.start());
        }
        return form;
    }

    /** As it was written. */
    static Form of(Draft draft) {
        var form = Form.empty()
                .offering("unit", draft.unit())
                .offering("area", draft.area())
                .offering("spot", draft.spot())
                .offering("day", draft.day())
                .offering("planned", draft.planned())
                .offering("title", draft.title())
                .offering("words", draft.words())
                .offering("programme", draft.programme().name())
                .offering("subjects", draft.subjects());
        if (draft.duty() != null) form = form.offering("duty", draft.duty());
        if (draft.programme().directive() != null)
            form = form.offering("directive", draft.programme().directive());
        if (draft.campaign() != null) form = form.offering("campaign", draft.campaign());
        for (var measure : draft.measures().entrySet())
            form = form.offering(DraftReading.MEASURE + measure.getKey(), AmountText.of(measure.getValue()));
        return form;
    }
}
