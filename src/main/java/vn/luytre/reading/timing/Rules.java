package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The rules by the words that what they read begins with. */
final class Rules {
    private static final List<TimingRule> TEXT = List.of(
            new BeforeRule(),
            new AtTheLatestRule(),
            new DueLabelRule(),
            new UntilRule(),
            new WorkingDayRule(),
            new OnDayRule(),
            new WeekOfMonthRule(),
            new QuotedOccasionRule(),
            new WithinPeriodRule(),
            new OpeningPeriodRule(),
            new EachYearRule(),
            new FromToRule(),
            new WithinSpanRule(),
            new AfterSpanRule(),
            new RightAfterRule(),
            new RecurringRule(),
            new RegularlyRule(),
            new TimesRule(),
            new OnceEveryRule(),
            new WeekdayRule(),
            new BeforeEventRule(),
            new OccasionRule(),
            new FestivalDateRule(),
            new ImmediateRule(),
            new TroubleRule(),
            new UnspecifiedRule(),
            new WhenItHappensRule(),
            new AsPrescribedRule());
    private static final List<TimingRule> CELLS = List.of(
            new CellYearsRule(),
            new CellPeriodRule(),
            new CellMonthRule(),
            new CellDayRule(),
            new CellSpanRule(),
            new ContinuousRule(),
            new CellPlanRule());

    static final Rules OF_TEXT = new Rules(TEXT);
    static final Rules OF_CELLS =
            new Rules(Stream.concat(TEXT.stream(), CELLS.stream()).toList());

    /** The trigger of rules that are asked at every number. */
    static final String ANY_NUMBER = "0";

    private final Phrases<List<TimingRule>> byTrigger;
    private final @Nullable List<TimingRule> ofNumbers;

    private Rules(List<TimingRule> rules) {
        var lists = new LinkedHashMap<String, List<TimingRule>>();
        for (var rule : rules) {
            for (String trigger : rule.triggers()) {
                var own = lists.computeIfAbsent(trigger, none -> new ArrayList<>());
                if (!own.contains(rule)) own.add(rule);
            }
        }
        ofNumbers = lists.remove(ANY_NUMBER);
        byTrigger = new Phrases<>();
        for (String trigger : lists.keySet()) byTrigger.add(trigger, askedAt(trigger, rules, lists));
    }

    /** The rules of a trigger and of all shorter ones that it begins with, in the order of the rules. */
    private List<TimingRule> askedAt(String trigger, List<TimingRule> rules, Map<String, List<TimingRule>> lists) {
        var asked = new LinkedHashSet<TimingRule>();
        lists.forEach((other, own) -> {
            if (trigger.equals(other) || trigger.startsWith(other + " ")) asked.addAll(own);
        });
        if (ofNumbers != null && Character.isDigit(trigger.charAt(0))) asked.addAll(ofNumbers);
        return rules.stream().filter(asked::contains).toList();
    }

    /** The first word from {@code from} on that a rule may be asked at, or a mark, which may open a quotation. */
    int next(Words words, int from, int to) {
        int at = from;
        while (at < to && !words.isMark(at) && !words.isNumber(at) && !byTrigger.mayBeginAt(words, at)) at++;
        return at;
    }

    /** The rules to be asked at this word, null for most words. */
    @Nullable
    List<TimingRule> at(Words words, int at, int to) {
        var hit = byTrigger.longestAt(words, at, to);
        if (hit != null) return hit.meaning();
        return words.isNumber(at) ? ofNumbers : null;
    }
}
