package vn.luytre.activity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.activity.Draft;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.identity.Access;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Duties;
import vn.luytre.task.Duty;
import vn.luytre.task.DutyTitle;
import vn.luytre.web.Form;

/** The form of an activity: what can be chosen, and what it begins with. */
@Component
class ActivityEntryScreen {
    private static final int DAYS_AFTER = 60;
    private static final int DAYS_BEFORE = 120;

    private final Activities activities;
    private final ActivityDesk desk;
    private final Duties duties;
    private final Campaigns campaigns;
    private final Directives directives;
    private final List<ActivitySubjects> served;
    private final Access access;

    ActivityEntryScreen(
            Activities activities,
            ActivityDesk desk,
            Duties duties,
            Campaigns campaigns,
            Directives directives,
            List<ActivitySubjects> served,
            Access access) {
        this.activities = activities;
        this.desk = desk;
        this.duties = duties;
        this.campaigns = campaigns;
        this.directives = directives;
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

    EntryPage page(ActivityKind kind, UnitId unit, @Nullable Activity activity) {
        return new EntryPage(
                kind,
                UUID.randomUUID(),
                desk.recorders(),
                places(unit),
                with(duties(unit), activity == null ? null : activity.draft().duty()),
                with(campaigns(unit), activity == null ? null : activity.draft().campaign()),
                documents(unit, activity),
                subjects(unit),
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
    private static Map<String, String> with(Map<String, String> offered, @Nullable Long chosen) {
        if (chosen != null) offered.putIfAbsent(chosen.toString(), "#" + chosen);
        return offered;
    }

    Map<String, String> duties(UnitId unit) {
        var open = new LinkedHashMap<String, String>();
        duties.owedBy(unit)
                .forEach(duty -> open.put(
                        Long.toString(duty.id().value()),
                        DutyTitle.brief(DutyTitle.of(duty.label(), duty.sentence()))));
        return open;
    }

    /** What the unit issued, and what asks something of it. */
    private Map<String, String> documents(UnitId unit, @Nullable Activity activity) {
        var documents = new LinkedHashMap<String, String>();
        directives.issued(unit).forEach((id, title) -> documents.put(id.value().toString(), title));
        var chosen = activity == null ? null : activity.draft().programme().directive();
        var asking = Stream.concat(
                        Stream.ofNullable(chosen), duties.owedBy(unit).stream().map(Duty::directive))
                .filter(Objects::nonNull)
                .distinct()
                .map(DirectiveId::new)
                .toList();
        directives
                .titles(asking)
                .forEach((id, title) -> documents.putIfAbsent(id.value().toString(), title));
        return documents;
    }

    /** Those that run, have just ended or are about to begin. */
    Map<String, String> campaigns(UnitId unit) {
        var running = new LinkedHashMap<String, String>();
        campaigns
                .of(unit, desk.today().minusDays(DAYS_AFTER), desk.today().plusDays(DAYS_BEFORE))
                .forEach(one -> running.put(Long.toString(one.id()), one.name()));
        return running;
    }

    private Map<String, String> subjects(UnitId unit) {
        var subjects = new LinkedHashMap<String, String>();
        for (var kind : served)
            kind.choices(unit, "").forEach(choice -> subjects.put(kind.kind() + ":" + choice.id(), choice.name()));
        return subjects;
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
