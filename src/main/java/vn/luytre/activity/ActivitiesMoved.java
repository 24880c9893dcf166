package vn.luytre.activity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.luytre.organization.UnitId;

/** What is counted of units on some days is another by now: for those who add it up. It says nothing of who did what. */
public record ActivitiesMoved(Set<UnitId> units, Set<LocalDate> days) {
    public ActivitiesMoved {
        units = Set.copyOf(units);
        days = Set.copyOf(days);
    }

    /** As they were and as they are. */
    static ActivitiesMoved of(Activity... activities) {
        var units = new HashSet<UnitId>();
        var days = new HashSet<LocalDate>();
        for (var activity : activities) {
            units.add(activity.answering());
            days.add(activity.draft().day());
        }
        return new ActivitiesMoved(units, days);
    }
}
