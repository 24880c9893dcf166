package vn.luytre.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.activity.ActivityKind.Measure;

/** What must hold of an activity before it is kept. Pure. */
final class DraftRules {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SPOT = 200;
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_PROGRAMME = 300;
    private static final int MOST_SUBJECTS = 50;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 2;

    private DraftRules() {}

    /** What is wrong, in the order of the form; nothing where it can be kept. */
    static List<Fault> faults(Draft draft, ActivityKind kind, LocalDate today) {
        var faults = new ArrayList<Fault>();
        day(draft, kind, today, faults);
        if (draft.title().isEmpty()) faults.add(Fault.of("title", "activity.refused.no-title"));
        longest("title", draft.title(), LONGEST_TITLE, faults);
        longest("spot", draft.spot(), LONGEST_SPOT, faults);
        longest("words", draft.words(), LONGEST_WORDS, faults);
        longest("programme", draft.programme().name(), LONGEST_PROGRAMME, faults);
        if (draft.subjects().size() > MOST_SUBJECTS)
            faults.add(Fault.of("subjects", "activity.refused.subjects", MOST_SUBJECTS));
        measures(draft, kind, faults);
        return faults;
    }

    private static void day(Draft draft, ActivityKind kind, LocalDate today, List<Fault> faults) {
        if (!draft.planned() && draft.day().isAfter(today))
            faults.add(Fault.of("day", "activity.refused.future", draft.day()));
        else if (draft.day().isAfter(today.plusYears(YEARS_AHEAD)))
            faults.add(Fault.of("day", "activity.refused.far", YEARS_AHEAD));
        else if (draft.day().isBefore(EARLIEST)) faults.add(Fault.of("day", "activity.refused.early", EARLIEST));
        else if (!kind.isUsedOn(draft.day())) faults.add(Fault.of("kind", "activity.refused.kind-day", kind.name()));
    }

    private static void longest(String field, String text, int longest, List<Fault> faults) {
        if (text.length() > longest) faults.add(Fault.of(field, "activity.refused.long", longest));
    }

    private static void measures(Draft draft, ActivityKind kind, List<Fault> faults) {
        for (var measure : kind.measures()) {
            var amount = draft.measures().get(measure.code());
            if (amount != null) amount(measure, amount, faults);
            else if (measure.required() && !draft.planned())
                faults.add(Fault.of(field(measure.code()), "activity.refused.required"));
        }
        for (var code : draft.measures().keySet()) {
            if (kind.measure(code).isEmpty()) faults.add(Fault.of(field(code), "activity.refused.measure", code));
        }
        for (var bound : kind.bounds()) {
            var part = draft.measures().get(bound.part());
            var whole = draft.measures().get(bound.whole());
            if (part != null && whole != null && part.compareTo(whole) > 0)
                faults.add(Fault.of(
                        field(bound.part()),
                        "activity.refused.more-than",
                        kind.measure(bound.whole()).orElseThrow().name()));
        }
    }

    private static void amount(Measure measure, BigDecimal amount, List<Fault> faults) {
        var field = field(measure.code());
        if (amount.signum() < 0) faults.add(Fault.of(field, "activity.refused.negative"));
        else if (amount.scale() > measure.decimals())
            faults.add(
                    measure.decimals() == 0
                            ? Fault.of(field, "activity.refused.whole")
                            : Fault.of(field, "activity.refused.decimals", measure.decimals()));
        else if (amount.compareTo(BigDecimal.valueOf(measure.largest())) > 0)
            faults.add(Fault.of(field, "activity.refused.large", measure.largest(), measure.unit()));
    }

    static String field(String measure) {
        return "m." + measure;
    }
}
