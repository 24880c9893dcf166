package vn.luytre.directive.draft;

import java.util.ArrayList;
import vn.luytre.web.Refused;

/** Makes one duty of two that follow each other. Where their due dates differ, none holds: a person says which. */
final class Merging {
    private final Draft draft;
    private final Item duty;
    private final DraftText text;

    Merging(Draft draft, Item duty, DraftText text) {
        this.draft = draft;
        this.duty = duty;
        this.text = text;
    }

    Draft withNext() {
        var duties = draft.kept(ItemKind.DUTY);
        int at = duties.indexOf(duty);
        if (at + 1 >= duties.size()) throw new Refused("directive.merge.last");
        var next = duties.get(at + 1);
        var changed = new ArrayList<Item>();
        changed.add(joined(next));
        changed.add(next.dropped(true));
        for (var action : draft.all(ItemKind.ACTION, next)) changed.add(action.under(duty.id()));
        for (var actor : draft.kept(ItemKind.ACTOR, next)) if (!isThere(actor)) changed.add(actor.under(duty.id()));
        changed.add(due(next));
        return draft.with(changed);
    }

    private Item joined(Item next) {
        var one = duty.place();
        var other = next.place();
        if (one == null || other == null) throw new Refused("directive.duty.no-place");
        int start = Math.min(one.start(), other.start());
        return duty.at(text.stretch(start, Math.max(one.end(), other.end())))
                .saying(null)
                .confirmed(true);
    }

    private boolean isThere(Item actor) {
        return draft.kept(ItemKind.ACTOR, duty).stream()
                .anyMatch(there ->
                        there.name().equals(actor.name()) && there.holds().equals(actor.holds()));
    }

    private Item due(Item next) {
        var own = draft.all(ItemKind.DUE, duty).getFirst();
        var others = draft.all(ItemKind.DUE, next).getFirst().holds();
        if (others.isEmpty() || others.equals(own.holds())) return own;
        return own.saying(own.holds().isEmpty() ? others.get() : "");
    }
}
