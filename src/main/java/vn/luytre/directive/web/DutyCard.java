package vn.luytre.directive.web;

import java.util.List;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Due;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;

/**
 * A duty on the review screen.
 *
 * @param number from 1, in the order of the text
 * @param actions its acts; from the second on it can be split there
 * @param timings what the text says of the time
 */
public record DutyCard(
        int number,
        Item duty,
        String sentence,
        List<ActorRow> actors,
        List<Item> actions,
        List<Item> timings,
        Item due,
        boolean last) {

    /** A body that must act, with the units of today. */
    public record ActorRow(Item actor, List<Item> units) {
        /** Units that a person chose. */
        public List<Item> chosen() {
            return units.stream().filter(Item::confirmed).toList();
        }

        /** Units that wait for a choice. */
        public List<Item> proposed() {
            return units.stream().filter(unit -> !unit.confirmed()).toList();
        }

        /** What it is called. */
        public String name() {
            var read = actor.read();
            return actor.value() != null ? actor.value() : read == null ? "" : read.value();
        }
    }

    /** «ngày», «định kỳ», «không»: which kind of due date holds; empty for none. */
    public String dueKind() {
        return due.holds()
                .map(Due::of)
                .map(found -> switch (found) {
                    case Due.On _ -> "on";
                    case Due.Every _ -> "every";
                    case Due.None _ -> "none";
                })
                .orElse("");
    }

    /** The frequency of a rhythm; empty for none. */
    public String frequency() {
        return due.holds().map(Due::of).orElse(null) instanceof Due.Every every ? every.freq() : "";
    }

    /** The day that holds, or that is proposed. */
    public String day() {
        var read = due.read();
        var text = due.holds().orElse(read == null || due.isSettled() ? "" : read.value());
        return !text.isEmpty() && Due.of(text) instanceof Due.On(var day) ? day.toString() : "";
    }

    static List<DutyCard> of(Draft draft) {
        var kept = draft.kept(ItemKind.DUTY);
        return kept.stream()
                .map(duty -> of(draft, duty, kept.indexOf(duty) + 1, kept.indexOf(duty) + 1 == kept.size()))
                .toList();
    }

    private static DutyCard of(Draft draft, Item duty, int number, boolean last) {
        var actions = draft.kept(ItemKind.ACTION, duty);
        return new DutyCard(
                number,
                duty,
                Draft.sentence(duty),
                draft.kept(ItemKind.ACTOR, duty).stream()
                        .map(actor -> new ActorRow(actor, draft.kept(ItemKind.UNIT, actor)))
                        .toList(),
                actions,
                actions.stream()
                        .flatMap(action -> draft.kept(ItemKind.TIMING, action).stream())
                        .toList(),
                draft.all(ItemKind.DUE, duty).getFirst(),
                last);
    }
}
