package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Made-up people in made-up units, for the tests of all modules: {@code @Import(People.Of.class)}. */
public final class People {
    /** A password that {@link #withPassword} gives. */
    public static final String PASSWORD = "tre già măng mọc";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Accounts accounts;
    private final Roles roles;
    private final Actors actors;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final UnitChanges units;
    private final Clock clock;

    private People(
            Accounts accounts,
            Roles roles,
            Actors actors,
            Passwords passwords,
            SecondFactors secondFactors,
            UnitChanges units,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.actors = actors;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.units = units;
        this.clock = clock;
    }

    /** Makes people where it is imported. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Of {
        @Bean
        People people(
                Accounts accounts,
                Roles roles,
                Actors actors,
                Passwords passwords,
                SecondFactors secondFactors,
                UnitChanges units,
                Clock clock) {
            return new People(accounts, roles, actors, passwords, secondFactors, units, clock);
        }
    }

    /** A unit that has been there for long. */
    public UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return units.found(new NewUnit(kind, name, null, parent), new Ground(LONG_AGO, null));
    }

    /** Somebody without a role. */
    public AccountId somebody(@Nullable UnitId unit) {
        var login = "u" + UUID.randomUUID().toString().substring(0, 12);
        var profile = new Profile(login, "Nguyễn Văn " + login, null, unit, "Cán bộ", null);
        return Operator.does(() -> accounts.add(profile)).account();
    }

    /** Somebody with a role in a unit, who works there. */
    public AccountId with(Role role, @Nullable UnitId unit) {
        var account = somebody(unit);
        give(account, role, unit);
        return account;
    }

    /** One role more, from today on. */
    public void give(AccountId account, Role role, @Nullable UnitId unit) {
        Operator.does(() -> {
            roles.grant(account, role, unit, LocalDate.now(clock), null);
            return account;
        });
    }

    /** Today is the last day of all that the account is. */
    public void endRoles(AccountId account) {
        Operator.does(() -> {
            roles.of(account).forEach(grant -> roles.end(grant.id()));
            return account;
        });
    }

    /** The same with {@link #PASSWORD}, which need not be changed. */
    public AccountId withPassword(AccountId account) {
        passwords.set(account, PASSWORD);
        return account;
    }

    /** A request of this account: {@code browser.get().uri("/…").with(people.as(account))}. */
    public RequestPostProcessor as(AccountId account) {
        // Else every page leads to the one that changes the password.
        if (accounts.find(account).orElseThrow().mustChange()) withPassword(account);
        return SecurityMockMvcRequestPostProcessors.authentication(authentication(account));
    }

    /** Who the account is today, for front doors that are called without a request. */
    public Authentication authentication(AccountId account) {
        return Actors.authentication(actors.find(account).orElseThrow());
    }

    /** What a telephone with this secret shows now. */
    public String code(String secret) {
        return secondFactors.code(secret, clock.instant());
    }

    /** The name that somebody types to come in. */
    public String login(AccountId account) {
        return accounts.find(account).orElseThrow().login();
    }
}
