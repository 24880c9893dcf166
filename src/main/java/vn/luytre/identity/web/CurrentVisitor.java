package vn.luytre.identity.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Account;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Authority;
import vn.luytre.web.Visitor;

/** Tells the shell who is signed in. */
@Component
@ConditionalOnWebApplication
class CurrentVisitor implements Visitor {
    private final Access access;
    private final Routes routes;
    private final Accounts accounts;

    CurrentVisitor(Access access, Routes routes, Accounts accounts) {
        this.access = access;
        this.routes = routes;
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> person() {
        return access.actor().map(actor -> {
            var account = actor.account();
            return new Person(account.name(), account.post(), onBehalfOf(actor), "/account", "/sign-out");
        });
    }

    private String onBehalfOf(Actor actor) {
        return actor.authorities().stream()
                .map(Authority::onBehalfOf)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(leader -> accounts.find(leader).stream())
                .map(Account::name)
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean mayGo(String address) {
        return routes.entrance(address)
                .map(entrance -> switch (entrance) {
                    case Routes.Entrance.Everybody _ -> true;
                    case Routes.Entrance.With with -> access.may(with.right());
                    case Routes.Entrance.InOffice in -> access.may(in.right());
                    case Routes.Entrance.InUnit in -> access.may(in.right());
                })
                .orElse(false);
    }
}
