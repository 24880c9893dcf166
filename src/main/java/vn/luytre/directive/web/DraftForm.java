package vn.luytre.directive.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.draft.Command;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Due;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.draft.TypedDay;
import vn.luytre.directive.draft.UnitProposal;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.directive.draft.Writing;
import vn.luytre.reading.Task;
import vn.luytre.web.Refused;

/**
 * What a person does on the review screen.
 *
 * @param seen the version of the draft that the person saw
 * @param what which button
 * @param item the row that it is about
 * @param value what was typed
 * @param kind of a due date: {@code on}, {@code every}, {@code none}
 */
public record DraftForm(
        int seen,
        String what,
        @Nullable Integer item,
        @Nullable String value,
        @Nullable String role,
        @Nullable String kind,
        @Nullable String freq,
        @Nullable Integer at,
        @Nullable Long unit) {

    /**
     * The command that this is; a refusal where something is missing.
     *
     * @param day of the document
     */
    Command command(Draft draft, UnitsByName units, @Nullable LocalDate day) {
        return switch (what) {
            case "correct" -> new Command.Correct(row(), typed());
            case "confirm" -> new Command.Confirm(row());
            case "drop" -> new Command.Drop(row());
            case "keep" -> new Command.Keep(row());
            case "relabel" -> new Command.Relabel(row(), typed());
            case "role" -> new Command.SetRole(row(), chosenRole());
            case "due" -> new Command.SetDue(row(), due(draft));
            case "rest" -> new Command.NoLimitForRest();
            case "actor" ->
                new Command.AddActor(row(), typed(), chosenRole(), units.propose(typed(), writing(draft, day)));
            case "propose" -> new Command.Propose(row(), proposals(units, writing(draft, day)));
            case "accept" -> new Command.AcceptProposals(item);
            case "split" -> new Command.Split(row(), at == null ? 0 : at);
            case "merge" -> new Command.MergeWithNext(row());
            case "add" -> new Command.AddDuty(typed());
            default -> throw new Refused("directive.draft.not-so");
        };
    }

    private static Writing writing(Draft draft, @Nullable LocalDate day) {
        return new Writing(day, draft.field("issuing_body").orElse(null));
    }

    private List<UnitProposal> proposals(UnitsByName units, Writing writing) {
        var found = units.propose(typed(), writing);
        if (found.isEmpty()) throw new Refused("directive.unit.unknown", typed());
        return found;
    }

    private Due due(Draft draft) {
        return switch (kind == null ? "" : kind) {
            case "on" -> new Due.On(TypedDay.of(typed()));
            case "every" -> rhythm(draft);
            case "none" -> new Due.None();
            default -> throw new Refused("directive.due.none");
        };
    }

    /** The day within the rhythm stays as the text gives it. */
    private Due rhythm(Draft draft) {
        var due = draft.all(ItemKind.DUE, draft.item(row())).getFirst();
        var read = due.read();
        var before = due.holds().orElse(read == null ? "" : read.value());
        var wanted = freq == null ? "" : freq;
        boolean same = !before.isEmpty()
                && Due.of(before) instanceof Due.Every every
                && every.freq().equals(wanted);
        return same ? Due.of(before) : new Due.Every(wanted, "", "");
    }

    private Task.Role chosenRole() {
        for (var known : Task.Role.values()) if (known.name().equals(role)) return known;
        throw new Refused("directive.draft.not-so");
    }

    private int row() {
        if (item == null) throw new Refused("directive.draft.no-item");
        return item;
    }

    private String typed() {
        return value == null ? "" : value.strip();
    }
}
