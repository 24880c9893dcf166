package vn.luytre.activity.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.campaign.CampaignEvent.CampaignChanged;
import vn.luytre.activity.campaign.CampaignEvent.CampaignOpened;
import vn.luytre.activity.campaign.CampaignEvent.CampaignRestored;
import vn.luytre.activity.campaign.CampaignEvent.CampaignWithdrawn;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Campaigns, their plans, and what became of them. Right {@code RECORD} towards the unit; the callers ask for it. */
@Service
@Transactional
public class Campaigns {
    private static final int LONGEST = 366;
    private static final int MOST_TARGETS = 5000;

    private final CampaignStore store;
    private final Units units;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(CampaignStore store, Units units, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.units = units;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Opens one, once however often it is sent. */
    public long open(UUID key, NewCampaign campaign, Author by) {
        check(campaign);
        return commands.once(key, by.account(), "CAMPAIGN", () -> {
            long id = store.add(campaign, by, OffsetDateTime.now(clock));
            events.publishEvent(new CampaignOpened(id, campaign.unit()));
            return id;
        });
    }

    /** Writes it anew; nobody's change is overwritten. */
    public void change(long id, int seen, NewCampaign campaign) {
        check(campaign);
        if (!store.change(id, seen, campaign)) throw Refused.conflict("campaign.refused.stale");
        events.publishEvent(new CampaignChanged(id, campaign.unit()));
    }

    private static void check(NewCampaign campaign) {
        if (campaign.lastDay().isBefore(campaign.firstDay()))
            throw new Refused("campaign.refused.days", campaign.firstDay(), campaign.lastDay());
        if (campaign.firstDay().plusDays(LONGEST).isBefore(campaign.lastDay()))
            throw new Refused("campaign.refused.long", LONGEST);
    }

    /** It is not carried out, for a reason; activities stay as they are. */
    public void withdraw(Campaign campaign, int seen, String reason) {
        if (!store.withdraw(campaign.id(), seen, reason.strip(), OffsetDateTime.now(clock)))
            throw Refused.conflict("campaign.refused.stale");
        events.publishEvent(new CampaignWithdrawn(campaign.id(), campaign.unit()));
    }

    /** It is carried out after all. */
    public void restore(Campaign campaign, int seen) {
        if (!store.withdraw(campaign.id(), seen, null, null)) throw Refused.conflict("campaign.refused.stale");
        events.publishEvent(new CampaignRestored(campaign.id(), campaign.unit()));
    }

    /** What units are to reach of a kind, in place of what was planned of it before. */
    public void plan(Campaign campaign, ActivityKind kind, List<Target> targets) {
        if (targets.size() > MOST_TARGETS) throw new Refused("campaign.refused.many", MOST_TARGETS);
        var within = new HashSet<>(units.within(campaign.unit(), LocalDate.now(clock)));
        for (var target : targets) {
            if (!target.measure().isEmpty() && kind.measure(target.measure()).isEmpty())
                throw new Refused("activity.refused.measure", target.measure());
            if (!within.contains(target.unit())) throw new Refused("campaign.refused.elsewhere");
        }
        store.targets(campaign.id(), kind.code(), targets);
        events.publishEvent(new CampaignChanged(campaign.id(), campaign.unit()));
    }

    @Transactional(readOnly = true)
    public Campaign get(long id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(long id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<Target> targets(long campaign) {
        return store.targets(campaign);
    }

    /** By unit, what was planned and what was held. */
    @Transactional(readOnly = true)
    public List<Reached> reached(long campaign) {
        return store.reached(campaign);
    }

    /** Those of a unit and of the units above it that have a day between two: what the unit takes part in. */
    @Transactional(readOnly = true)
    public List<Campaign> of(UnitId unit, LocalDate first, LocalDate last) {
        var above =
                units.path(unit, LocalDate.now(clock)).stream().map(Unit::id).toList();
        return store.between(above.isEmpty() ? List.of(unit) : above, first, last);
    }

    /** Those of some units that have a day between two. */
    @Transactional(readOnly = true)
    public List<Campaign> of(Collection<UnitId> chosen, LocalDate first, LocalDate last) {
        return chosen.isEmpty() ? List.of() : store.between(chosen, first, last);
    }
}
