package vn.luytre.reporting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.total.Tree;

/**
 * What units decided about the catalogue, each for all below it: which lines are asked for since when, and from when on a form is owed.
 *
 * @param switches which lines are asked for
 * @param countings which lines are counted from records
 * @param keys which lines the overview shows first, where it is not those of the rule pack
 * @param firsts by form and unit; that of {@link Tree#COUNTRY} holds where no other one decided
 */
record Uses(
        List<Switch> switches,
        List<Switch> countings,
        List<KeyFigure> keys,
        Map<FormId, Map<UnitId, PeriodKey>> firsts) {
    /** That a line is asked for, or counted from records, or not any more, from a period on. */
    record Switch(FormId form, int position, UnitId owner, PeriodKey since, boolean used) {}

    /** That the overview shows a line first, or not. */
    record KeyFigure(FormId form, int position, UnitId owner, boolean shown) {}

    /** Whether it was decided that the overview shows a line first. */
    Optional<Boolean> isKey(FigureForm form, Line line, Collection<UnitId> owners) {
        return keys.stream()
                .filter(key -> key.form().equals(form.id()) && key.position() == line.position())
                .filter(key -> owners.contains(key.owner()))
                .map(KeyFigure::shown)
                .findFirst();
    }

    /** All that decided something. */
    Set<UnitId> owners() {
        var owners = new HashSet<UnitId>();
        switches.forEach(one -> owners.add(one.owner()));
        countings.forEach(one -> owners.add(one.owner()));
        keys.forEach(one -> owners.add(one.owner()));
        firsts.values().forEach(first -> owners.addAll(first.keySet()));
        owners.remove(Tree.COUNTRY);
        return owners;
    }

    /** The form with the lines that are asked for below some units in a period; the others count as dropped. */
    FigureForm asked(FigureForm form, Collection<UnitId> owners, PeriodKey period) {
        return form.asking(line -> isAsked(form, line, owners, period), line -> isCounted(form, line, owners, period));
    }

    private boolean isAsked(FigureForm form, Line line, Collection<UnitId> owners, PeriodKey period) {
        return inForce(form, line, owners, period).map(Switch::used).orElse(!line.dropped());
    }

    private boolean isCounted(FigureForm form, Line line, Collection<UnitId> owners, PeriodKey period) {
        return counting(form, line, owners, period).map(Switch::used).orElse(false);
    }

    /** What was decided last of a line's being asked for, of that which holds in a period. */
    Optional<Switch> inForce(FigureForm form, Line line, Collection<UnitId> owners, PeriodKey period) {
        return last(switches, form, line, owners, period);
    }

    /** The same of its being counted. */
    Optional<Switch> counting(FigureForm form, Line line, Collection<UnitId> owners, PeriodKey period) {
        return last(countings, form, line, owners, period);
    }

    /** Whether some line of a form is, was or will be counted from records. */
    boolean isEverCounted(FigureForm form) {
        return countings.stream().anyMatch(one -> one.form().equals(form.id()));
    }

    private static Optional<Switch> last(
            List<Switch> decided, FigureForm form, Line line, Collection<UnitId> owners, PeriodKey period) {
        return of(decided, form, line, owners)
                .filter(one -> one.since().compareTo(period) <= 0)
                .reduce((_, last) -> last);
    }

    /** All that was decided of a line, in its order. */
    private static Stream<Switch> of(List<Switch> decided, FigureForm form, Line line, Collection<UnitId> owners) {
        return decided.stream()
                .filter(one -> one.form().equals(form.id()) && one.position() == line.position())
                .filter(one -> owners.contains(one.owner()))
                .sorted(Comparator.comparing(Switch::since));
    }

    /** What will hold later than a period. */
    List<Switch> planned(FigureForm form, Line line, Collection<UnitId> owners, PeriodKey period) {
        return of(switches, form, line, owners)
                .filter(one -> one.since().compareTo(period) > 0)
                .toList();
    }

    /** The first period that is owed. */
    Optional<PeriodKey> first(FigureForm form, Collection<UnitId> owners) {
        var known = firsts.getOrDefault(form.id(), Map.of());
        return owners.stream()
                .filter(known::containsKey)
                .map(known::get)
                .findFirst()
                .or(() -> Optional.ofNullable(known.get(Tree.COUNTRY)));
    }
}
