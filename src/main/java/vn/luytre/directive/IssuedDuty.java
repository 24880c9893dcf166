package vn.luytre.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.luytre.organization.UnitId;

/**
 * A duty that an issued directive puts on units.
 *
 * @param number from 1, in the order of the text
 * @param label as printed: «II.4»
 * @param sentence of the directive
 * @param span where it stands in the text; empty for one that a person wrote
 * @param leads units that lead or act by themselves
 * @param due empty where there is no time limit, or a recurrence
 */
public record IssuedDuty(
        DutyId id,
        DirectiveId directive,
        int number,
        Optional<String> label,
        String sentence,
        Optional<Stretch> span,
        List<UnitId> leads,
        List<UnitId> cooperates,
        List<UnitId> oversees,
        Optional<LocalDate> due,
        Optional<Recurrence> recurrence) {

    /** From {@code start} up to, not including, {@code end}, in code points of the text. */
    public record Stretch(int start, int end) {}

    /**
     * A rhythm as the directive gives it, in the words of {@code reading/1}.
     *
     * @param freq {@code P1Y}, {@code P1M} …
     * @param op {@code before}, {@code by} …; empty where none is said
     * @param value {@code --11-15}, {@code ---10} …; empty where the text has no day
     */
    public record Recurrence(String freq, String op, String value) {}
}
