package vn.luytre.demo;

import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.task.reminder.Inbox;
import vn.luytre.web.Paging;

/** The people of the story read what they are told, as people do: what is new to them is of the last days. */
@OnDemo
@Component
class Readers {
    private final Cast cast;
    private final Access access;
    private final Inbox inbox;

    Readers(Cast cast, Access access, Inbox inbox) {
        this.cast = cast;
        this.access = access;
        this.inbox = inbox;
    }

    /** Everybody has seen all that there is by now. */
    void read() {
        cast.everybody()
                .forEach(actor -> cast.as(actor, () -> {
                    var units = access.own(Right.VIEW);
                    inbox.page(units, actor.id(), true, Paging.first()).list().stream()
                            .findFirst()
                            .ifPresent(newest -> inbox.seen(units, actor.id(), newest.id()));
                }));
    }
}
