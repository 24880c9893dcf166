package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.IdentityEvent.RoleEnded;
import vn.luytre.identity.IdentityEvent.RoleGranted;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Gives roles and takes them back. Nobody gives more than the own reach. */
@Service
@Transactional
public class Roles {
    private final RoleStore store;
    private final Accounts accounts;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(RoleStore store, Accounts accounts, Access access, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The roles of an account, those of today and of the future first. */
    @Transactional(readOnly = true)
    public List<Grant> of(AccountId account) {
        return store.of(account);
    }

    /**
     * Gives a role.
     *
     * @param unit none: the whole office
     * @param lastDay none: until it is taken back
     */
    public void grant(
            AccountId account, Role role, @Nullable UnitId unit, LocalDate firstDay, @Nullable LocalDate lastDay) {
        accounts.requireManaged(account);
        access.require(Right.MANAGE_ACCOUNTS, unit);
        if (lastDay != null && lastDay.isBefore(firstDay))
            throw new Refused("identity.days-reversed", firstDay, lastDay);
        store.insert(account, role, unit, firstDay, lastDay);
        events.publishEvent(new RoleGranted(account, role, unit));
    }

    /** Takes a role back from today on. */
    public Grant end(long id) {
        var grant = store.find(id).orElseThrow(NotFound::new);
        accounts.requireManaged(grant.account());
        access.require(Right.MANAGE_ACCOUNTS, grant.unit());
        var today = LocalDate.now(clock);
        if (grant.role() == Role.ADMINISTRATOR
                && grant.unit() == null
                && !store.hasOtherAdministrator(grant.account(), today)) {
            throw new Refused("identity.last-administrator");
        }
        store.end(id, today.minusDays(1));
        events.publishEvent(new RoleEnded(grant.account(), grant.role(), grant.unit()));
        return grant;
    }
}
