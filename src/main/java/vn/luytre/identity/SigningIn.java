package vn.luytre.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Entry.Barred;
import vn.luytre.identity.Entry.Closed;
import vn.luytre.identity.Entry.CodeNeeded;
import vn.luytre.identity.Entry.Granted;
import vn.luytre.identity.Entry.Wrong;
import vn.luytre.identity.IdentityEvent.LockOutEnded;
import vn.luytre.identity.IdentityEvent.LockedOut;
import vn.luytre.identity.IdentityEvent.PasswordChanged;
import vn.luytre.identity.IdentityEvent.SignInFailed;
import vn.luytre.identity.IdentityEvent.SignedIn;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The door: name and password, the second factor, and a pause for those who guess. */
@Service
public class SigningIn {
    /** Wrong attempts before the pause. */
    public static final int ATTEMPTS = 5;
    /** How long it is. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final PasswordStore store;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SigningIn(
            AccountStore accounts,
            PasswordStore store,
            Passwords passwords,
            SecondFactors secondFactors,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The first step. The hash takes a tenth of a second of a processor, so no transaction is open around it: when all come to the
     * office at once, those who wait for their hash must not hold the connections that the pages need.
     */
    public Entry password(String login, String password) {
        var found = accounts.byLogin(login.strip().toLowerCase(Locale.ROOT));
        var barred = found.flatMap(this::barredUntil);
        if (barred.isPresent()) return new Barred(barred.get());
        boolean isRight = found.isEmpty()
                ? passwords.takeTheSameTime(password)
                : passwords.isRight(found.get().id(), password);
        return Objects.requireNonNull(transaction.execute(_ -> entered(found, isRight)));
    }

    /** As the account stands now: others may have guessed in the meantime. */
    private Entry entered(Optional<Account> asked, boolean isRight) {
        var found = asked.flatMap(account -> accounts.find(account.id()));
        if (found.isEmpty()) {
            events.publishEvent(new SignInFailed(null));
            return new Wrong();
        }
        var account = found.get();
        var barred = barredUntil(account);
        if (barred.isPresent()) return new Barred(barred.get());
        if (!isRight) return failed(account);
        if (!account.isUsable(LocalDate.now(clock))) return new Closed();
        return account.secondFactor() ? new CodeNeeded(account.id()) : granted(account);
    }

    /** The second step, for those whose password was right a moment ago. */
    @Transactional
    public Entry code(AccountId id, String code) {
        var account = accounts.find(id).orElseThrow(NotFound::new);
        var barred = barredUntil(account);
        if (barred.isPresent()) return new Barred(barred.get());
        return secondFactors.isRight(id, code) ? granted(account) : failed(account);
    }

    /**
     * The account of somebody whom another service knows. The first time it is found by a mail address that the service
     * has verified; from then on by the subject alone, as addresses are given to others later.
     */
    @Transactional
    public Optional<Account> known(String subject, @Nullable String verifiedMail) {
        var mail = verifiedMail == null ? null : verifiedMail.toLowerCase(Locale.ROOT);
        var account = accounts.bySubject(subject, mail);
        account.ifPresent(found -> accounts.setSubject(found.id(), subject));
        return account;
    }

    /** For somebody whom another service vouches for. */
    @Transactional
    public Entry vouchedFor(AccountId id) {
        var account = accounts.find(id).orElseThrow(NotFound::new);
        return account.isUsable(LocalDate.now(clock)) ? granted(account) : new Closed();
    }

    /** The owner changes the password. */
    @Transactional
    public void changePassword(AccountId id, String present, String next) {
        var account = accounts.find(id).orElseThrow(NotFound::new);
        if (barredUntil(account).isPresent() || !passwords.isRight(id, present))
            throw new Refused("identity.password.wrong");
        passwords.check(account.login(), next);
        if (present.equals(next)) throw new Refused("identity.password.same");
        passwords.set(id, next);
        events.publishEvent(new PasswordChanged(id, false));
    }

    private Optional<OffsetDateTime> barredUntil(Account account) {
        return Optional.ofNullable(account.lockedUntil()).filter(until -> until.isAfter(OffsetDateTime.now(clock)));
    }

    private Entry granted(Account account) {
        store.succeeded(account.id());
        if (account.lockedUntil() != null) events.publishEvent(new LockOutEnded(account.id()));
        events.publishEvent(new SignedIn(account.id()));
        return new Granted(account.id());
    }

    private Entry failed(Account account) {
        events.publishEvent(new SignInFailed(account.id()));
        if (store.failed(account.id()) < ATTEMPTS) return new Wrong();
        var until = OffsetDateTime.now(clock).plus(PAUSE);
        store.lockUntil(account.id(), until);
        events.publishEvent(new LockedOut(account.id(), until));
        return new Barred(until);
    }
}
