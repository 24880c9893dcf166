package vn.luytre.demo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.audit.Sealer;

/** Half a year, day by day: the morning's job, the papers, the work, the seal of the day. */
@OnDemo
@Component
class Story {
    static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    /** What is told ends here, so that the demo is the same whenever it is loaded. */
    static final LocalDate LAST = LocalDate.of(2026, 11, 21);

    /** What came in so many days nobody has read yet. */
    private static final int UNREAD = 2;

    private static final LocalTime MORNING = LocalTime.of(5, 0);

    private final StoryPapers papers;
    private final Work work;
    private final Given given;
    private final Places places;
    private final RecurringTask<Void> morning;
    private final Sealer sealer;
    private final Readers readers;
    private final StoryClock clock;
    private final TransactionTemplate transaction;

    Story(
            StoryPapers papers,
            Work work,
            Given given,
            Places places,
            @Qualifier("taskMorning") RecurringTask<Void> morning,
            Sealer sealer,
            Readers readers,
            StoryClock clock,
            TransactionTemplate transaction) {
        this.papers = papers;
        this.work = work;
        this.given = given;
        this.places = places;
        this.morning = morning;
        this.sealer = sealer;
        this.readers = readers;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Tells all of it that has passed by a day.
     *
     * @param besides what else happens on each day, in the evening
     */
    void tell(LocalDate until, Consumer<LocalDate> besides) {
        var units = places.on(FIRST);
        var end = until.isBefore(LAST) ? until : LAST;
        for (var day = FIRST; !day.isAfter(end); day = day.plusDays(1)) {
            tell(day, units, besides);
            if (day.equals(end.minusDays(UNREAD))) readers.read();
        }
    }

    private void tell(LocalDate day, Places.On units, Consumer<LocalDate> besides) {
        clock.stand(day, MORNING);
        transaction.executeWithoutResult(_ -> morning.executeRecurringly(null, null));
        papers.on(day);
        plan(units);
        while (work.isWaitingFor(day)) {
            transaction.executeWithoutResult(_ -> work.on(day, units)); // one commit for all of a day
            plan(units);
        }
        besides.accept(day);
        sealer.sealWaiting();
    }

    private void plan(Places.On units) {
        given.take().stream()
                .sorted(Comparator.comparingLong(one -> one.event().assignment().value()))
                .forEach(one -> work.plan(one, units));
    }
}
