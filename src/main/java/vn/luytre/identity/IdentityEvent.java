package vn.luytre.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What others may react to; all of it is in the log. Never a password, never what was typed into one. */
public sealed interface IdentityEvent extends AuditedEvent {
    /** The account that it is about; none where somebody tried a name that nobody has. */
    @Nullable
    AccountId account();

    /** Somebody came in. */
    record SignedIn(AccountId account) implements IdentityEvent {}

    /** Somebody did not come in; without an account where there is none of that name. */
    record SignInFailed(@Nullable AccountId account) implements IdentityEvent {}

    /** Too many wrong passwords: nobody comes in with this account until then. */
    record LockedOut(AccountId account, OffsetDateTime until) implements IdentityEvent {}

    /** The lock-out ended, by itself or by an administrator. */
    record LockOutEnded(AccountId account) implements IdentityEvent {}

    /** There is a new account. */
    record AccountAdded(AccountId account) implements IdentityEvent {}

    /** Name, mail, unit, post or last day are others. */
    record AccountChanged(AccountId account) implements IdentityEvent {}

    /** An administrator locked the account, or opened it again. */
    record AccountLocked(AccountId account, boolean locked) implements IdentityEvent {}

    /** Another password; by somebody else than its owner where it was reset. */
    record PasswordChanged(AccountId account, boolean reset) implements IdentityEvent {}

    /** The second factor was switched on or off. */
    record SecondFactorChanged(AccountId account, boolean on) implements IdentityEvent {}

    /** A role was given. */
    record RoleGranted(
            AccountId account, Role role, @Nullable UnitId unit) implements IdentityEvent {}

    /** A role was taken back. */
    record RoleEnded(AccountId account, Role role, @Nullable UnitId unit) implements IdentityEvent {}

    /** A leader named a deputy. */
    record DeputyNamed(AccountId account, AccountId deputy, LocalDate firstDay, LocalDate lastDay)
            implements IdentityEvent {}

    /** A deputy is none any more before the last day. */
    record DeputyEnded(AccountId account, AccountId deputy) implements IdentityEvent {}

    /** A token was made, by which another program comes in for the account. */
    record TokenMade(AccountId account, long token, boolean mayReport, LocalDate lastDay) implements IdentityEvent {}

    /** A token opens nothing any more. */
    record TokenRevoked(AccountId account, long token) implements IdentityEvent {}

    @Override
    default Deed deed() {
        return switch (this) {
            case SignedIn _ -> about("signed-in");
            case SignInFailed _ -> about("sign-in-failed");
            case LockedOut event -> about("locked-out").with("until", event.until());
            case LockOutEnded _ -> about("lock-out-ended");
            case AccountAdded _ -> about("account-added");
            case AccountChanged _ -> about("account-changed");
            case AccountLocked event -> about(event.locked() ? "account-locked" : "account-opened");
            case PasswordChanged event -> about(event.reset() ? "password-reset" : "password-changed");
            case SecondFactorChanged event -> about(event.on() ? "second-factor-on" : "second-factor-off");
            case RoleGranted event -> role("role-granted", event.role(), event.unit());
            case RoleEnded event -> role("role-ended", event.role(), event.unit());
            case DeputyNamed event ->
                about("deputy-named")
                        .with("deputy", event.deputy())
                        .with("from", event.firstDay())
                        .with("until", event.lastDay());
            case TokenMade event ->
                about("token-made")
                        .with("token", event.token())
                        .with("reports", event.mayReport())
                        .with("until", event.lastDay());
            case TokenRevoked event -> about("token-revoked").with("token", event.token());
            case DeputyEnded event -> about("deputy-ended").with("deputy", event.deputy());
        };
    }

    private Deed about(String what) {
        var account = account();
        return Deed.of("identity." + what, "identity", account == null ? "unknown" : account);
    }

    private Deed role(String what, Role role, @Nullable UnitId unit) {
        return about(what).with("role", role).with("unit", unit == null ? "all" : unit.value());
    }
}
