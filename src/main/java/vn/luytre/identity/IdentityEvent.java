package vn.luytre.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/** What others may react to, the log of deeds first of all. Never a password, never what was typed into one. */
public sealed interface IdentityEvent {
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
}
