package vn.luytre.activity.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivityState;
import vn.luytre.identity.Access.Reach;
import vn.luytre.web.Paging;

/** What is planned on the days of a calendar. */
@Component
public class PlannedDays {
    private static final int MOST = 500;

    private final ActivityList lists;

    PlannedDays(ActivityList lists) {
        this.lists = lists;
    }

    /** The activities that are planned from one day to another, as far as somebody may look. */
    public List<ActivityRow> between(Reach reach, LocalDate first, LocalDate last) {
        var asked = new ActivityListForm(null, null, first, last, null, null, null, null, ActivityState.PLANNED, null);
        return lists.block(new ActivityFilter(asked, reach, null), new Paging(1, "day"), 0, MOST);
    }
}
