package vn.luytre.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** For parts of the module that keep more of an activity: what happens to it stands in its history too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ActivityNotes {
    private final ActivityStore store;
    private final ActivityHistory history;

    ActivityNotes(ActivityStore store, ActivityHistory history) {
        this.store = store;
        this.history = history;
    }

    /** Nobody else changes it until this transaction ends; what was withdrawn is not changed at all. */
    public Activity open(ActivityId id) {
        var activity = store.locked(id).orElseThrow(NotFound::new);
        if (activity.state() == ActivityState.WITHDRAWN) throw Refused.conflict("activity.refused.is-withdrawn");
        return activity;
    }

    public void add(ActivityId id, ActivityHappening happening, Author by, String note) {
        history.add(id, happening, by, note, List.of());
    }
}
