package vn.luytre.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Task;
import vn.luytre.web.Refused;

/** What a person does to a draft. Each gives another draft and can be taken back. */
public sealed interface Command {
    /** The draft after it; a refusal where it makes no sense. */
    Draft on(Draft draft, DraftText text);

    /** The row that it is about; null for what is about many. */
    @Nullable
    Integer item();

    /** Part of the key of the sentence that tells others what was done. */
    default String what() {
        return getClass().getSimpleName();
    }

    /** Says what is right; empty: the document has nothing of the kind. */
    record Correct(Integer item, String value) implements Command {
        private static final Set<String> DAYS = Set.of("date", "effective");

        @Override
        public Draft on(Draft draft, DraftText text) {
            var kind = draft.item(item).kind();
            if (kind == ItemKind.DUE || kind == ItemKind.UNIT) throw new Refused("directive.draft.not-so");
            var said = value.strip();
            if (kind == ItemKind.DUTY && said.isEmpty()) throw new Refused("directive.duty.empty");
            boolean isDay =
                    kind == ItemKind.FIELD && DAYS.contains(draft.item(item).name());
            return draft.changing(
                    item,
                    row -> row.saying(
                            isDay && !said.isEmpty() ? TypedDay.of(said).toString() : said));
        }
    }

    /** Lets a value stand as it was read. */
    record Confirm(Integer item) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            return draft.changing(item, row -> row.confirmed(true));
        }
    }

    /** Says that there is no such thing. */
    record Drop(Integer item) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            return draft.changing(item, row -> row.dropped(true));
        }
    }

    /** Takes back into the draft what was dropped. */
    record Keep(Integer item) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            return draft.changing(item, row -> row.dropped(false));
        }
    }

    /** Gives a duty another label, as it is printed. */
    record Relabel(Integer item, String label) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            expect(draft, item, ItemKind.DUTY);
            return draft.changing(item, row -> row.named(label.strip()));
        }
    }

    /** Gives an actor another role. */
    record SetRole(Integer item, Task.Role role) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            expect(draft, item, ItemKind.ACTOR);
            return draft.changing(item, row -> row.named(role.name()));
        }
    }

    /** Says by when a duty is to be done, or that it has no time limit. */
    record SetDue(Integer item, Due due) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            expect(draft, item, ItemKind.DUTY);
            return draft.with(dueOf(draft, draft.item(item)).saying(due.text()));
        }
    }

    /** Says of all duties that have neither date nor rhythm that they have no time limit. */
    record NoLimitForRest() implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            var changed = new ArrayList<Item>();
            for (var duty : draft.kept(ItemKind.DUTY)) {
                var due = dueOf(draft, duty);
                boolean untold = due.read() == null && due.holds().isEmpty();
                if (untold) changed.add(due.saying(Due.NONE));
            }
            return draft.with(changed);
        }

        @Override
        public @Nullable Integer item() {
            return null;
        }
    }

    /** Adds a body that must act. */
    record AddActor(Integer item, String name, Task.Role role, List<UnitProposal> proposals) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            expect(draft, item, ItemKind.DUTY);
            if (name.isBlank()) throw new Refused("directive.actor.empty");
            var rows = new ArrayList<Item>();
            int id = draft.freshId();
            rows.add(new Item(id, item, ItemKind.ACTOR, role.name(), id, null, null, null, name.strip(), true, false));
            for (var proposal : proposals) rows.add(proposal.item(id + rows.size(), id));
            return draft.with(rows);
        }
    }

    /** Chooses a unit of today for an actor. */
    record ChooseUnit(Integer item, long unit, String name) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            var actor = expect(draft, item, ItemKind.ACTOR);
            for (var there : draft.all(ItemKind.UNIT, actor)) {
                if (there.name().equals(Long.toString(unit))) {
                    return draft.with(there.dropped(false).confirmed(true));
                }
            }
            int id = draft.freshId();
            var chosen =
                    new Item(id, item, ItemKind.UNIT, Long.toString(unit), id, null, null, null, name, true, false);
            return draft.with(chosen);
        }
    }

    /**
     * Adds units that a name may mean, for a person to choose from; the same body in other duties gets them too where it has
     * none yet.
     */
    record Propose(Integer item, List<UnitProposal> proposals) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            var name = expect(draft, item, ItemKind.ACTOR).holds();
            var rows = new ArrayList<Item>();
            for (var actor : Duties.actors(draft)) {
                var there =
                        draft.all(ItemKind.UNIT, actor).stream().map(Item::name).toList();
                boolean alike = there.isEmpty() && name.isPresent() && name.equals(actor.holds());
                if (actor.id() == item || alike) add(actor, there, draft.freshId(), rows);
            }
            return draft.with(rows);
        }

        private void add(Item actor, List<String> there, int free, List<Item> rows) {
            for (var proposal : proposals)
                if (!there.contains(Long.toString(proposal.unit())))
                    rows.add(proposal.item(free + rows.size(), actor.id()));
        }
    }

    /** Chooses all units that are proposed without a doubt, of one actor or of all. */
    record AcceptProposals(@Nullable Integer item) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            var changed = draft.items().stream()
                    .filter(row -> row.kind() == ItemKind.UNIT
                            && !row.isSettled()
                            && row.holds().isPresent())
                    .filter(row -> item == null || item.equals(row.parent()))
                    .map(row -> row.confirmed(true))
                    .toList();
            return draft.with(changed);
        }
    }

    /** Makes two duties of one, at a place in its sentence. */
    record Split(Integer item, int at) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            return new Splitting(draft, expect(draft, item, ItemKind.DUTY), text).at(at);
        }
    }

    /** Makes one duty of this one and the one that follows it. */
    record MergeWithNext(Integer item) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            return new Merging(draft, expect(draft, item, ItemKind.DUTY), text).withNext();
        }
    }

    /** Adds a duty that the program did not see: a stretch of the text. */
    record AddDuty(String sentence) implements Command {
        @Override
        public Draft on(Draft draft, DraftText text) {
            var place = text.find(sentence);
            int id = draft.freshId();
            var duty = new Item(id, null, ItemKind.DUTY, "", place.start(), place, null, null, null, true, false);
            var due = new Item(id + 1, id, ItemKind.DUE, "due", id + 1, null, null, null, null, false, false);
            return draft.with(List.of(duty, due));
        }

        @Override
        public @Nullable Integer item() {
            return null;
        }
    }

    private static Item expect(Draft draft, int id, ItemKind kind) {
        var item = draft.item(id);
        if (item.kind() != kind) throw new Refused("directive.draft.not-so");
        if (item.dropped()) throw Refused.conflict("directive.draft.dropped");
        return item;
    }

    private static Item dueOf(Draft draft, Item duty) {
        return draft.all(ItemKind.DUE, duty).getFirst();
    }
}
