package vn.luytre.reporting.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.total.Numbers;

/**
 * What the numbers of a unit are compared with.
 *
 * @param day the last of the period
 * @param now the numbers in question
 * @param before of the same unit in the periods before, the last first
 * @param peers of units of its kind and of like size, in the last period
 */
public record Known(FigureForm form, LocalDate day, Numbers now, List<Numbers> before, Collection<Numbers> peers) {
    public Known {
        before = List.copyOf(before);
        peers = List.copyOf(peers);
    }

    /** Those of the last period. */
    Numbers last() {
        return before.isEmpty() ? Numbers.EMPTY : before.getFirst();
    }
}
