package vn.luytre.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who works at the console of the server, and holds all its files anyway: an administrator of the whole office. */
public final class Operator {
    private static final AccountId ID = new AccountId(new UUID(0, 0));

    private Operator() {}

    /** Does something as the operator. */
    public static <T> T does(Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(Actors.authentication(operator())));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Actor operator() {
        var account = new Account(ID, "console", "Người vận hành", null, null, "", null, false, false, null, false);
        return new Actor(account, List.of(new Authority(Role.ADMINISTRATOR, null, null)));
    }
}
