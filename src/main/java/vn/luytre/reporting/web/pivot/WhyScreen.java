package vn.luytre.reporting.web.pivot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Reason;
import vn.luytre.reporting.pivot.Reasons;

/** Brings together what the page behind a number shows. */
@Component
class WhyScreen {
    private final PivotAsking asking;
    private final Reasons reasons;
    private final PivotDesk desk;

    WhyScreen(PivotAsking asking, Reasons reasons, PivotDesk desk) {
        this.asking = asking;
        this.reasons = reasons;
        this.desk = desk;
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
                desk.names(named(question, reason), day),
                desk.above(question.scope(), day),
                desk.today());
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
