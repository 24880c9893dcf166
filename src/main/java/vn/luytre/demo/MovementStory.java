package vn.luytre.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.audit.Sealer;
import vn.luytre.safetymodel.Activeness;

/** The movement itself in the year that is told: models, teams, activities, standards and commendation, day by day. */
@OnDemo
@Component
class MovementStory {
    private final List<Chapter> chapters;
    private final Activeness activeness;
    private final Sealer sealer;
    private final StoryClock clock;
    private final TransactionTemplate transaction;
    private final Agenda agenda = new Agenda();

    MovementStory(
            ModelStory models,
            TeamStory teams,
            GradingStory gradings,
            SeasonStory seasons,
            CampaignStory campaigns,
            ActivityStory activities,
            AwardStory awards,
            Activeness activeness,
            Sealer sealer,
            StoryClock clock,
            TransactionTemplate transaction) {
        this.chapters = List.of(models, teams, gradings, seasons, campaigns, activities, awards);
        this.activeness = activeness;
        this.sealer = sealer;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The months before the half year: registers are filled, places register. */
    void begin(LocalDate first, LocalDate end) {
        for (var chapter : chapters) chapter.plan(agenda);
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) if (on(day)) sealer.sealWaiting();
    }

    /** What happens on a day, in one transaction; says whether anything does. */
    boolean on(LocalDate day) {
        var hours = agenda.take(day);
        if (!hours.isEmpty())
            transaction.executeWithoutResult(_ -> hours.forEach((hour, deeds) -> deeds.forEach(deed -> {
                clock.stand(day, hour);
                deed.accept(day);
            })));
        return !hours.isEmpty();
    }

    /** What a night computes, so that it is there on the first morning. */
    void end() {
        activeness.computeAll();
    }
}
