package vn.luytre.identity.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.luytre.audit.Acting;
import vn.luytre.audit.Actor;
import vn.luytre.identity.Access;
import vn.luytre.identity.Account;

/** Tells the log who acts: who is signed in, else the system, in both cases from where. */
@Component
class ActingVisitor implements Acting {
    private final Access access;

    ActingVisitor(Access access) {
        this.access = access;
    }

    @Override
    public Actor now() {
        return access.actor()
                .map(actor -> actor.account())
                .map(ActingVisitor::actor)
                .orElse(new Actor(Actor.SYSTEM.account(), Actor.SYSTEM.post(), source()));
    }

    private static Actor actor(Account account) {
        return new Actor(account.id().toString(), account.post(), source());
    }

    private static String source() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
