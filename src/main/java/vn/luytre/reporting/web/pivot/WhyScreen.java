package vn.luytre.reporting.web.pivot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Reason;
import vn.luytre.reporting.pivot.Reasons;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Lateness;
import vn.luytre.reporting.total.Place;

/** Brings together what the page behind a number shows. */
@Component
class WhyScreen {
    private final PivotAsking asking;
    private final Reasons reasons;
    private final Completeness completeness;
    private final Entering entering;
    private final Catalogue catalogue;
    private final PivotDesk desk;
    private final Lateness lateness;

    WhyScreen(
            PivotAsking asking,
            Reasons reasons,
            Completeness completeness,
            Entering entering,
            Catalogue catalogue,
            PivotDesk desk,
            Lateness lateness) {
        this.asking = asking;
        this.reasons = reasons;
        this.completeness = completeness;
        this.entering = entering;
        this.catalogue = catalogue;
        this.desk = desk;
        this.lateness = lateness;
    }

    WhyPage page(PivotForm asked) {
        var all = asking.question(asked);
        var question = new Question(
                all.form(),
                List.of(all.lines().getFirst()),
                all.scope(),
                all.depth(),
                all.chosen(),
                List.of(all.spans().getLast()),
                all.cumulative(),
                true,
                all.map());
        var reason = reasons.of(question);
        var periods = reason.counted();
        var day = question.form().lastDay(periods.getLast());
        return new WhyPage(
                question,
                reason,
                completeness.unsent(question.scope(), question.form(), periods),
                saved(question, periods),
                catalogue.first(question.form(), question.scope()),
                due(question, reason),
                desk.names(named(question, reason), day),
                desk.above(question.scope(), day),
                desk.today());
    }

    /** When the unit itself said its number last, and who wrote it. */
    private Map<PeriodKey, Change> saved(Question question, List<PeriodKey> periods) {
        var saved = new LinkedHashMap<PeriodKey, Change>();
        int position = question.lines().getFirst().position();
        for (var period : periods) {
            entering.of(new Place(question.form().id(), period, question.scope()), position).stream()
                    .findFirst()
                    .ifPresent(change -> saved.put(period, change));
        }
        return saved;
    }

    private Map<Place, LocalDate> due(Question question, Reason reason) {
        var due = new HashMap<Place, LocalDate>();
        for (var missing : reason.missing().subList(0, Math.min(reason.missing().size(), WhyPage.MOST_MISSING))) {
            for (var period : missing.periods()) {
                var place = new Place(question.form().id(), period, missing.unit());
                due.put(place, lateness.due(question.form(), place));
            }
        }
        return due;
    }

    private static Set<UnitId> named(Question question, Reason reason) {
        var named = new LinkedHashSet<UnitId>();
        named.add(question.scope());
        reason.parts().forEach(part -> named.add(part.unit()));
        reason.former().forEach(former -> named.add(former.unit()));
        reason.missing().stream().limit(WhyPage.MOST_MISSING).forEach(missing -> named.add(missing.unit()));
        return named;
    }
}
