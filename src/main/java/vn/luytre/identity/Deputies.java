package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.IdentityEvent.DeputyEnded;
import vn.luytre.identity.IdentityEvent.DeputyNamed;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Who decides in whose place, and when. */
@Service
@Transactional
public class Deputies {
    private final DeputyStore store;
    private final AccountStore accounts;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(DeputyStore store, AccountStore accounts, Access access, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Those that who is signed in named, and those for whom who is signed in stands. */
    @Transactional(readOnly = true)
    public List<Deputyship> mine() {
        return store.of(access.current().id());
    }

    /** Whom who is signed in can name: colleagues of the units for which they would decide. */
    @Transactional(readOnly = true)
    public List<Account> candidates() {
        var reach = access.reach(Right.DECIDE);
        var everybody = accounts.all(new AccountStore.Filter(reach.everywhere(), reach.units(), ""));
        return everybody.stream()
                .filter(account ->
                        !account.id().equals(access.current().id()) && account.isUsable(LocalDate.now(clock)))
                .toList();
    }

    /** Who is signed in lets a colleague decide. A deputy names no deputies. */
    public void name(AccountId colleague, LocalDate firstDay, LocalDate lastDay, String ground) {
        var leader = access.current();
        if (leader.authorities().stream()
                .noneMatch(own -> own.role() == Role.LEADER && own.onBehalfOf().isEmpty())) {
            throw new Refused("identity.deputy.no-leader");
        }
        var deputy = accounts.find(colleague).orElseThrow(NotFound::new);
        access.require(Right.DECIDE, deputy.unit());
        if (deputy.id().equals(leader.id())) throw new Refused("identity.deputy.self");
        if (!deputy.isUsable(firstDay)) throw new Refused("identity.deputy.closed", deputy.name());
        if (lastDay.isBefore(firstDay)) throw new Refused("identity.days-reversed", firstDay, lastDay);
        if (lastDay.isBefore(LocalDate.now(clock))) throw new Refused("identity.deputy.past");
        store.insert(leader.id(), deputy.id(), firstDay, lastDay, ground.strip());
        events.publishEvent(new DeputyNamed(leader.id(), deputy.id(), firstDay, lastDay));
    }

    /** Ends it before its day; what was done until now stays. */
    public void end(long id) {
        var found = store.find(id)
                .filter(one -> one.leader().equals(access.current().id()))
                .orElseThrow(NotFound::new);
        store.end(id, LocalDate.now(clock).minusDays(1));
        events.publishEvent(new DeputyEnded(found.leader(), found.deputy()));
    }
}
