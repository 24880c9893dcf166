package vn.luytre.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Due;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.reading.Task;

/** A duty of a draft as it goes out. */
record DutyRow(
        int number,
        String label,
        String sentence,
        @Nullable Integer start,
        @Nullable Integer end,
        Due due,
        List<Unit> units) {

    /** What a unit has to do with a duty; the strongest comes first. */
    enum Role {
        LEADS,
        COOPERATES,
        OVERSEES
    }

    /** A unit of a duty, and what the text calls it. */
    record Unit(int duty, long unit, Role role, String named) {}

    /** The duties of a draft in the order of the text, numbered from 1. */
    static List<DutyRow> of(Draft draft) {
        var rows = new ArrayList<DutyRow>();
        for (var duty : draft.kept(ItemKind.DUTY)) {
            int number = rows.size() + 1;
            var place = duty.place();
            var due = draft.all(ItemKind.DUE, duty).getFirst().holds().orElse(Due.NONE);
            rows.add(new DutyRow(
                    number,
                    duty.name(),
                    Draft.sentence(duty),
                    place == null ? null : place.start(),
                    place == null ? null : place.end(),
                    Due.of(due),
                    units(draft, duty, number)));
        }
        return rows;
    }

    /** A unit that is meant twice in a duty has the stronger role. */
    private static List<Unit> units(Draft draft, Item duty, int number) {
        var found = new LinkedHashMap<Long, Unit>();
        for (var actor : draft.kept(ItemKind.ACTOR, duty)) {
            var role = role(actor.name());
            for (var unit : draft.kept(ItemKind.UNIT, actor)) {
                if (!unit.confirmed()) continue;
                var chosen = new Unit(
                        number, Long.parseLong(unit.name()), role, actor.holds().orElse(""));
                found.merge(
                        chosen.unit(), chosen, (one, other) -> one.role().compareTo(other.role()) <= 0 ? one : other);
            }
        }
        return List.copyOf(found.values());
    }

    private static Role role(String name) {
        return switch (Task.Role.valueOf(name)) {
            case LEADS, ACTS -> Role.LEADS;
            case COOPERATES -> Role.COOPERATES;
            case OVERSEES -> Role.OVERSEES;
        };
    }
}
