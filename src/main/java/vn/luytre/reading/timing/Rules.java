package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The rules by the first word of what they read. */
final class Rules {
    private static final List<TimingRule> TEXT = List.of(
            new BeforeRule(),
            new AtTheLatestRule(),
            new DueLabelRule(),
            new UntilRule(),
            new OnDayRule(),
            new WithinPeriodRule(),
            new OpeningPeriodRule(),
            new FromToRule(),
            new WithinSpanRule(),
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
            new AsPrescribedRule());
    private static final List<TimingRule> CELLS = List.of(
            new CellYearsRule(),
            new CellPeriodRule(),
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
            for (String trigger : rule.triggers())
                lists.computeIfAbsent(trigger, none -> new ArrayList<>()).add(rule);
        }
        ofNumbers = lists.remove(ANY_NUMBER);
        if (ofNumbers != null) lists.forEach((trigger, own) -> addOfNumbers(trigger, own, ofNumbers));
        byTrigger = Phrases.of(lists);
    }

    /** The rules to be asked at this word, null for most words. */
    @Nullable
    List<TimingRule> at(Words words, int at) {
        var hit = byTrigger.longestAt(words, at, at + 1);
        if (hit != null) return hit.meaning();
        return words.isNumber(at) ? ofNumbers : null;
    }

    private static void addOfNumbers(String trigger, List<TimingRule> own, List<TimingRule> ofNumbers) {
        if (Character.isDigit(trigger.charAt(0))) own.addAll(ofNumbers);
    }
}
