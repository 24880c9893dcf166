package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.IdentityEvent.AccountAdded;
import vn.luytre.identity.IdentityEvent.AccountChanged;
import vn.luytre.identity.IdentityEvent.AccountLocked;
import vn.luytre.identity.IdentityEvent.LockOutEnded;
import vn.luytre.identity.IdentityEvent.PasswordChanged;
import vn.luytre.identity.IdentityEvent.RoleGranted;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;
import vn.luytre.web.Rows;

/** The accounts, for those who look after them. */
@Service
@Transactional
public class Accounts {
    private final AccountStore store;
    private final RoleStore roles;
    private final Passwords passwords;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountStore store,
            RoleStore roles,
            Passwords passwords,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.roles = roles;
        this.passwords = passwords;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isFirstStart() {
        return store.isEmpty();
    }

    /** The account, whoever asks: a name below a document is no secret within the office. */
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId account) {
        return store.find(account);
    }

    /** The account of this name. */
    @Transactional(readOnly = true)
    public Optional<Account> byLogin(String login) {
        return store.byLogin(login.strip().toLowerCase(Locale.ROOT));
    }

    /** An account that who is signed in looks after. */
    @Transactional(readOnly = true)
    public Account managed(AccountId account) {
        requireManaged(account);
        return store.find(account).orElseThrow(NotFound::new);
    }

    /** The accounts that who is signed in looks after. */
    @Transactional(readOnly = true)
    public Rows<Account> list(String find, Paging paging) {
        var reach = access.reach(Right.MANAGE_ACCOUNTS);
        var filter = new AccountStore.Filter(
                reach.everywhere(), reach.units(), find.strip().toLowerCase(Locale.ROOT));
        return new Rows<>(store.list(filter, paging), store.count(filter), paging);
    }

    /** Adds an account; its first password is shown once and has to be changed. */
    public FirstPassword add(Profile profile) {
        access.require(Right.MANAGE_ACCOUNTS, profile.unit());
        var account = insert(profile);
        return new FirstPassword(account, passwords.giveNew(account));
    }

    /** The first account of all, an administrator of the whole office. */
    public AccountId addFirst(Profile profile, String password) {
        if (!store.isEmpty()) throw Refused.conflict("identity.setup.done");
        passwords.check(profile.login(), password);
        var account = insert(profile);
        passwords.set(account, password);
        roles.insert(account, Role.ADMINISTRATOR, null, LocalDate.now(clock), null);
        events.publishEvent(new RoleGranted(account, Role.ADMINISTRATOR, null));
        return account;
    }

    /**
     * Adds accounts for a place where people only try things out: they share a password that all of them know, and keep it. Asked
     * for by somebody who looks after the whole office.
     */
    public List<AccountId> addForTrial(List<Profile> profiles, String password) {
        access.require(Right.MANAGE_ACCOUNTS, null);
        profiles.forEach(profile -> passwords.check(profile.login(), password));
        var added = profiles.stream().map(this::insert).toList();
        passwords.setAll(added, password);
        return added;
    }

    private AccountId insert(Profile profile) {
        refuseTaken(profile, null);
        var account = AccountId.create();
        store.insert(account, profile, OffsetDateTime.now(clock));
        events.publishEvent(new AccountAdded(account));
        return account;
    }

    /** Changes an account; it must stay within reach. */
    public void change(AccountId account, Profile profile) {
        requireManaged(account);
        access.require(Right.MANAGE_ACCOUNTS, profile.unit());
        refuseTaken(profile, account);
        store.update(account, profile);
        events.publishEvent(new AccountChanged(account));
    }

    /** Closes an account, or opens it again; that also ends a lock-out. */
    public void setLocked(AccountId account, boolean locked) {
        requireManaged(account);
        if (locked && access.current().id().equals(account)) throw new Refused("identity.lock.self");
        var before = store.find(account).orElseThrow(NotFound::new);
        store.setLocked(account, locked);
        if (before.lockedUntil() != null) events.publishEvent(new LockOutEnded(account));
        if (before.locked() != locked) events.publishEvent(new AccountLocked(account, locked));
    }

    /** A new password, shown once, that has to be changed. */
    public FirstPassword reset(AccountId account) {
        requireManaged(account);
        var password = passwords.giveNew(account);
        events.publishEvent(new PasswordChanged(account, true));
        return new FirstPassword(account, password);
    }

    /**
     * An account is looked after by those who may do so towards its unit and towards all units in which it has a role: else
     * a commune could take over somebody of the province by a new password.
     */
    void requireManaged(AccountId account) {
        var found = store.find(account).orElseThrow(NotFound::new);
        access.require(Right.MANAGE_ACCOUNTS, found.unit());
        for (var authority : roles.authorities(account, LocalDate.now(clock))) {
            access.require(Right.MANAGE_ACCOUNTS, authority.unit());
        }
    }

    private void refuseTaken(Profile profile, @Nullable AccountId except) {
        if (store.isTaken("login", profile.login(), except)) throw new Refused("identity.login.taken", profile.login());
        if (profile.mail() != null && store.isTaken("mail", profile.mail(), except)) {
            throw new Refused("identity.mail.taken", profile.mail());
        }
    }

    /** A password that is shown once, to be handed over. */
    public record FirstPassword(AccountId account, String password) {
        /** Without the password: this may end up in logs. */
        @Override
        public String toString() {
            return "first password of " + account;
        }
    }
}
