package vn.luytre.safetymodel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.calendar.RulePack;

/**
 * By what the index of a site is computed, from a day on; {@code rules/safetymodel/activeness.yaml} says what each number means.
 *
 * @param reviewShares what a verdict is worth, in percent
 */
public record ActivenessRules(
        LocalDate from,
        String source,
        Weights weights,
        int halfLifeDays,
        int activitiesForFull,
        int meetingsDays,
        int meetingsForFull,
        List<String> meetingKinds,
        Map<Verdict, Integer> reviewShares,
        int graceDays,
        int formalBelow,
        int activeFrom,
        int silentMonths) {

    /** How much each part weighs; together 100. */
    public record Weights(int activities, int meetings, int duties, int review) {
        public Weights {
            if (activities + meetings + duties + review != 100)
                throw new IllegalStateException("activeness.yaml: the weights do not add up to 100");
        }

        static Weights of(Map<String, Integer> shares) {
            return new Weights(
                    shares.getOrDefault("activities", 0),
                    shares.getOrDefault("meetings", 0),
                    shares.getOrDefault("duties", 0),
                    shares.getOrDefault("review", 0));
        }
    }

    public ActivenessRules {
        meetingKinds = List.copyOf(meetingKinds);
        reviewShares = Map.copyOf(reviewShares);
    }

    /** What a verdict is worth, in percent. */
    int share(Verdict verdict) {
        return reviewShares.getOrDefault(verdict, 0);
    }

    /** All that ever held, the newest first. */
    static List<ActivenessRules> load() {
        return of(RulePack.load("/rules/safetymodel/activeness.yaml"));
    }

    static List<ActivenessRules> of(RulePack pack) {
        return pack.mappings("rules").stream()
                .map(ActivenessRules::rules)
                .sorted(Comparator.comparing(ActivenessRules::from).reversed())
                .toList();
    }

    private static ActivenessRules rules(RulePack entry) {
        var shares = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var share : entry.mappings("review_shares"))
            shares.put(share.parsed("verdict", Verdict::valueOf), share.number("share"));
        var weights = new HashMap<String, Integer>();
        for (var weight : entry.mappings("weights")) weights.put(weight.text("part"), weight.number("share"));
        return new ActivenessRules(
                entry.parsed("from", LocalDate::parse),
                entry.text("source"),
                Weights.of(weights),
                entry.number("half_life_days"),
                entry.number("activities_for_full"),
                entry.number("meetings_days"),
                entry.number("meetings_for_full"),
                entry.texts("meeting_kinds"),
                shares,
                entry.number("grace_days"),
                entry.number("formal_below"),
                entry.number("active_from"),
                entry.number("silent_months"));
    }
}
