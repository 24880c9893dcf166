package vn.luytre.activity.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Fault;
import vn.luytre.activity.campaign.Campaign;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Duties;
import vn.luytre.task.Duty;
import vn.luytre.task.DutyId;
import vn.luytre.task.DutyTitle;

/** What an activity can be a part of and what it can serve: offered and refused alike with a line and without one. */
@Component
public class ActivityLinks {
    private static final int DAYS_AFTER = 60;
    private static final int DAYS_BEFORE = 120;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ActivityDesk desk;
    private final Duties duties;
    private final Campaigns campaigns;
    private final Directives directives;
    private final ServedThings served;

    ActivityLinks(ActivityDesk desk, Duties duties, Campaigns campaigns, Directives directives, ServedThings served) {
        this.desk = desk;
        this.duties = duties;
        this.campaigns = campaigns;
        this.directives = directives;
        this.served = served;
    }

    /** What units owe. */
    public Map<UnitId, List<Duty>> duties(Collection<UnitId> units) {
        return duties.owedBy(units);
    }

    /** As lists show it; those of a series are told apart by their days. */
    public static String title(Duty duty) {
        var title = DutyTitle.brief(DutyTitle.of(duty.label(), duty.sentence()));
        return duty.series() == null || duty.due() == null ? title : title + " (" + DAY.format(duty.due()) + ")";
    }

    Map<String, String> duties(UnitId unit) {
        var open = new LinkedHashMap<String, String>();
        duties.owedBy(unit).forEach(duty -> open.put(Long.toString(duty.id().value()), title(duty)));
        return open;
    }

    Map<String, String> campaigns(UnitId unit) {
        var running = new LinkedHashMap<String, String>();
        campaigns
                .of(unit, desk.today().minusDays(DAYS_AFTER), desk.today().plusDays(DAYS_BEFORE))
                .forEach(one -> running.put(Long.toString(one.id()), one.name()));
        return running;
    }

    /** Those of some units that run, have just ended or are about to begin. */
    public List<Campaign> campaigns(Collection<UnitId> units) {
        return campaigns.of(
                units, desk.today().minusDays(DAYS_AFTER), desk.today().plusDays(DAYS_BEFORE));
    }

    /** What a unit issued, and what asks something of it. */
    public Map<DirectiveId, String> documents(UnitId unit, Collection<Duty> owed) {
        var documents = new LinkedHashMap<>(directives.issued(unit));
        var asking = owed.stream()
                .map(Duty::directive)
                .filter(Objects::nonNull)
                .distinct()
                .map(DirectiveId::new)
                .toList();
        directives.titles(asking).forEach(documents::putIfAbsent);
        return documents;
    }

    Map<String, String> documents(UnitId unit) {
        var documents = new LinkedHashMap<String, String>();
        documents(unit, duties.owedBy(unit))
                .forEach((id, title) -> documents.put(id.value().toString(), title));
        return documents;
    }

    /**
     * What is newly chosen and is not offered: a number that somebody guesses would show what it is the number of.
     *
     * @param before what it was; that stays, also where it is over
     */
    public List<Fault> faults(Draft draft, @Nullable Draft before) {
        var faults = new ArrayList<Fault>();
        var duty = draft.duty();
        if (duty != null
                && (before == null || !duty.equals(before.duty()))
                && !duties(draft.unit()).containsKey(duty.toString()))
            faults.add(fault("duty", "activity.refused.duty"));
        var campaign = draft.campaign();
        if (campaign != null
                && (before == null || !campaign.equals(before.campaign()))
                && !campaigns(draft.unit()).containsKey(campaign.toString()))
            faults.add(fault("campaign", "activity.refused.campaign"));
        var added = draft.subjects().stream()
                .filter(subject -> before == null || !before.subjects().contains(subject))
                .toList();
        if (!served.choosable(draft.unit(), added).containsAll(added))
            faults.add(fault("subjects", "activity.refused.subject"));
        return faults;
    }

    private static Fault fault(String field, String key) {
        return new Fault(field, key, List.of());
    }

    /** What an activity is a part of and served is called: «duty:5», «campaign:3», «directive:…», «SITE:7». */
    public Map<String, String> names(Draft draft) {
        var names = new LinkedHashMap<String, String>();
        var duty = draft.duty();
        if (duty != null) duties.find(new DutyId(duty)).ifPresent(found -> names.put("duty:" + duty, title(found)));
        var campaign = draft.campaign();
        if (campaign != null)
            campaigns.find(campaign).ifPresent(found -> names.put("campaign:" + campaign, found.name()));
        var directive = draft.programme().directive();
        if (directive != null)
            directives
                    .titles(List.of(new DirectiveId(directive)))
                    .forEach((id, title) -> names.put("directive:" + id.value(), title));
        names.putAll(served.names(draft.subjects()));
        return names;
    }
}
