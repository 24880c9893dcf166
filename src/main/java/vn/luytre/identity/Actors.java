package vn.luytre.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings accounts and what they may do today together. Asked anew at each request: what is taken away is gone at once. */
@Service
public class Actors {
    private final AccountStore accounts;
    private final RoleStore roles;
    private final Clock clock;

    Actors(AccountStore accounts, RoleStore roles, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    /** The owner of an account that can be used today. */
    @Transactional(readOnly = true)
    public Optional<Actor> find(AccountId account) {
        var today = LocalDate.now(clock);
        return accounts.find(account)
                .filter(found -> found.isUsable(today))
                .map(found -> new Actor(found, roles.authorities(account, today)));
    }

    /** As Spring Security wants it. */
    public static Authentication authentication(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
    }
}
