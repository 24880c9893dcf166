package vn.luytre.directive.draft;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.web.Refused;

/** Makes two duties of one: what stands behind the place goes to the second, which has the actors of the first unless it names its own. */
final class Splitting {
    private final Draft draft;
    private final Item duty;
    private final DraftText text;
    private int nextId;

    Splitting(Draft draft, Item duty, DraftText text) {
        this.draft = draft;
        this.duty = duty;
        this.text = text;
        this.nextId = draft.freshId();
    }

    Draft at(int wanted) {
        var whole = duty.place();
        if (whole == null) throw new Refused("directive.duty.no-place");
        int at = text.wordStart(wanted);
        if (at <= whole.start() || at >= whole.end()) throw new Refused("directive.split.outside");
        var changed = new ArrayList<Item>();
        changed.add(duty.at(text.stretch(whole.start(), at)).saying(null));
        var behind = text.stretch(at, whole.end());
        int second = nextId++;
        changed.add(new Item(
                second,
                null,
                ItemKind.DUTY,
                duty.name(),
                behind.start(),
                behind,
                duty.read(),
                duty.note(),
                null,
                true,
                false));
        changed.addAll(actions(at, second));
        changed.addAll(actors(at, second));
        return dues(draft.with(changed), second);
    }

    private List<Item> actions(int at, int second) {
        return draft.all(ItemKind.ACTION, duty).stream()
                .filter(action -> isBehind(action, at))
                .map(action -> action.under(second))
                .toList();
    }

    private List<Item> actors(int at, int second) {
        var named = draft.all(ItemKind.ACTOR, duty).stream()
                .filter(actor -> isWithin(actor) && isBehind(actor, at))
                .map(actor -> actor.under(second))
                .toList();
        if (!named.isEmpty()) return named;
        var copies = new ArrayList<Item>();
        for (var actor : draft.kept(ItemKind.ACTOR, duty)) {
            int copy = nextId++;
            copies.add(copy(actor, copy, second));
            for (var unit : draft.all(ItemKind.UNIT, actor)) copies.add(copy(unit, nextId++, copy));
        }
        return copies;
    }

    private Draft dues(Draft split, int second) {
        var first = split.item(duty.id());
        var due = split.all(ItemKind.DUE, first).getFirst();
        var own = DueProposal.row(due.id(), first.id(), timings(split, first));
        var told = due.value() == null ? own : own.saying(due.value());
        return split.with(List.of(told, DueProposal.row(nextId++, second, timings(split, split.item(second)))));
    }

    private static List<Item> timings(Draft draft, Item duty) {
        return draft.all(ItemKind.ACTION, duty).stream()
                .flatMap(action -> draft.kept(ItemKind.TIMING, action).stream())
                .toList();
    }

    private boolean isWithin(Item actor) {
        var place = actor.place();
        var whole = duty.place();
        return place != null && whole != null && place.start() >= whole.start() && place.end() <= whole.end();
    }

    private static boolean isBehind(Item item, int at) {
        var place = item.place();
        return place != null && place.start() >= at;
    }

    private static Item copy(Item item, int id, int parent) {
        return new Item(
                id,
                parent,
                item.kind(),
                item.name(),
                id,
                item.place(),
                item.read(),
                item.note(),
                item.value(),
                item.confirmed(),
                item.dropped());
    }
}
