package vn.luytre.activity;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;

/** What is recorded of some things is another by now: for those who judge them by it. */
public record SubjectsMoved(Set<Subject> subjects) {
    public SubjectsMoved {
        subjects = Set.copyOf(subjects);
    }

    /** Tells of those that activities served, as they were and as they are; of none nothing is told. */
    static void tell(ApplicationEventPublisher events, Activity... activities) {
        var subjects = new HashSet<Subject>();
        for (var activity : activities) subjects.addAll(activity.draft().subjects());
        if (!subjects.isEmpty()) events.publishEvent(new SubjectsMoved(subjects));
    }
}
