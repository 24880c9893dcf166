package vn.luytre.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is missing before a leader can be asked.
 *
 * @param what part of the key of its sentence
 * @param item where; null for what is about the whole
 * @param words that the sentence quotes
 */
public record Gap(What what, @Nullable Integer item, String words) {
    /** The kinds of gaps. */
    public enum What {
        FIELD,
        NO_DUTY,
        NO_ACTOR,
        NO_LEAD,
        NO_UNIT,
        GUESS,
        NO_DUE,
        SEVERAL_DUES
    }

    private static final List<String> NEEDED = List.of("issuing_body", "doc_type", "date", "subject");
    private static final int WORDS = 60;

    /** All that is missing in a draft, in the order of the screen. */
    public static List<Gap> in(Draft draft) {
        var gaps = new ArrayList<Gap>();
        for (var name : NEEDED) if (draft.field(name).isEmpty()) gaps.add(new Gap(What.FIELD, row(draft, name), name));
        var number = draft.fields("number").findFirst();
        if (number.filter(Gap::isUntold).isPresent()) gaps.add(new Gap(What.FIELD, row(draft, "number"), "number"));
        var duties = draft.kept(ItemKind.DUTY);
        if (duties.isEmpty()) gaps.add(new Gap(What.NO_DUTY, null, ""));
        for (var duty : duties) addGaps(draft, duty, gaps);
        return List.copyOf(gaps);
    }

    /** A document may have no number; then a person says so. */
    private static boolean isUntold(Item number) {
        return number.holds().isEmpty() && !number.isSettled();
    }

    private static @Nullable Integer row(Draft draft, String name) {
        return draft.fields(name).findFirst().map(Item::id).orElse(null);
    }

    private static void addGaps(Draft draft, Item duty, List<Gap> gaps) {
        if (duty.isOpen()) gaps.add(new Gap(What.GUESS, duty.id(), title(duty)));
        var actors = draft.kept(ItemKind.ACTOR, duty);
        if (actors.isEmpty()) gaps.add(new Gap(What.NO_ACTOR, duty.id(), title(duty)));
        else if (actors.stream().noneMatch(actor -> Duties.leads(actor.name()))) {
            gaps.add(new Gap(What.NO_LEAD, duty.id(), title(duty)));
        }
        for (var actor : actors) addGap(draft, actor, gaps);
        var due = draft.all(ItemKind.DUE, duty).getFirst();
        if (due.holds().isEmpty()) {
            var read = due.read();
            boolean several = read != null && read.rule().equals(DueProposal.SEVERAL) && due.value() == null;
            gaps.add(new Gap(several ? What.SEVERAL_DUES : What.NO_DUE, duty.id(), title(duty)));
        }
    }

    private static void addGap(Draft draft, Item actor, List<Gap> gaps) {
        var name = Optional.ofNullable(actor.value())
                .or(() -> Optional.ofNullable(actor.read()).map(Item.Read::value))
                .orElse("");
        if (actor.isOpen()) gaps.add(new Gap(What.GUESS, actor.id(), name));
        else if (draft.kept(ItemKind.UNIT, actor).stream().noneMatch(Item::confirmed)) {
            gaps.add(new Gap(What.NO_UNIT, actor.id(), name));
        }
    }

    private static String title(Item duty) {
        if (!duty.name().isEmpty()) return duty.name();
        var sentence = Draft.sentence(duty);
        return sentence.length() <= WORDS ? sentence : sentence.substring(0, WORDS) + "…";
    }
}
