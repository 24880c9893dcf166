package vn.luytre.task.web;

import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.task.reminder.Inbox;
import vn.luytre.web.Bell;

/** How many notices are new to who looks at a page. */
@Component
class InboxBell implements Bell {
    private final Access access;
    private final OwnUnits units;
    private final Inbox inbox;

    InboxBell(Access access, OwnUnits units, Inbox inbox) {
        this.access = access;
        this.units = units;
        this.inbox = inbox;
    }

    @Override
    public String address() {
        return "/inbox";
    }

    @Override
    public String key() {
        return "task.inbox";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public int count() {
        var own = units.all();
        return own.isEmpty() ? 0 : inbox.fresh(own, access.current().id(), Ringing.MOST + 1);
    }
}
