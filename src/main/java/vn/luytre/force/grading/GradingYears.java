package vn.luytre.force.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.luytre.web.Refused;

/** The years in which teams are graded, and the rules of each. */
@Component
public class GradingYears {
    private final List<GradingRules> packs = GradingRules.load();
    private final Clock clock;

    GradingYears(Clock clock) {
        this.clock = clock;
    }

    /** The rules of a year: those that began last; refused before there were any. */
    public GradingRules rules(int year) {
        return packs.stream()
                .filter(one -> one.firstYear() <= year)
                .max(Comparator.comparingInt(GradingRules::firstYear))
                .orElseThrow(() -> new Refused("force.grading.no-rules", Integer.toString(year)));
    }

    /** The years that can be graded, the last first: the next one too, so that people see what comes. */
    public List<Integer> all() {
        int next = LocalDate.now(clock).getYear() + 1;
        int first = packs.stream().mapToInt(GradingRules::firstYear).min().orElse(next);
        return IntStream.iterate(next, year -> year >= first, year -> year - 1)
                .boxed()
                .toList();
    }

    /** The last year that is over, or else the first. */
    public int usual() {
        var today = LocalDate.now(clock);
        var all = all();
        return all.stream()
                .filter(year -> !rules(year).period(year).end().isAfter(today))
                .findFirst()
                .orElseGet(all::getLast);
    }
}
