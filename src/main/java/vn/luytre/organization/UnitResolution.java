package vn.luytre.organization;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a name in a document means today, and why.
 *
 * @param asked the name as it was given
 * @param outcome how far it is clear
 * @param candidates the chosen one first; with {@link Outcome#SEVERAL} none is chosen
 * @param reasons what must be said about the choice itself
 */
public record UnitResolution(String asked, Outcome outcome, List<Candidate> candidates, List<Sentence> reasons) {
    /** How far it is clear whom a name means. */
    public enum Outcome {
        /** One unit bore the name, as far as the text says which. */
        ONE,
        /** A group, found by its rule. */
        GROUP,
        /** Several units bore the name and the text does not say which: a person must choose. */
        SEVERAL,
        /** No unit bore it. */
        NONE
    }

    /**
     * What the name may have meant.
     *
     * @param then the units as they were when the text was written, with all they lay in: «Huyện Cư Jút, Tỉnh Đắk Nông»;
     *     for a group the words of the group
     * @param thenUnits the same as units
     * @param today the units that stand for them on the day asked
     * @param reasons why these
     */
    public record Candidate(String then, List<Unit> thenUnits, List<Unit> today, List<Sentence> reasons) {}

    /** The units to propose: those of the one candidate, or none where a person must choose. */
    public List<Unit> proposed() {
        return switch (outcome) {
            case ONE, GROUP -> candidates.getFirst().today();
            case SEVERAL, NONE -> List.of();
        };
    }

    /** All reasons of what is proposed as one text. */
    public String reasonText() {
        var all = new ArrayList<>(reasons);
        if (outcome == Outcome.ONE || outcome == Outcome.GROUP)
            all.addAll(candidates.getFirst().reasons());
        return String.join(" ", all.stream().map(Sentence::text).toList());
    }
}
