package vn.luytre.identity;

import java.security.Principal;
import java.util.List;

/** Somebody who is signed in, with the roles of this moment. */
public record Actor(Account account, List<Authority> authorities) implements Principal {
    public Actor {
        authorities = List.copyOf(authorities);
    }

    public AccountId id() {
        return account.id();
    }

    @Override
    public String getName() {
        return account.id().toString();
    }
}
