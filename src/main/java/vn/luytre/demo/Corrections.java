package vn.luytre.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Person;
import vn.luytre.directive.Reviews;
import vn.luytre.directive.draft.Command;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.directive.draft.Writing;
import vn.luytre.reading.Task;

/** What the officer does at the review screen: the units of the resolver, and what the reading did not get right. */
@OnDemo
@Component
class Corrections {
    private final Reviews reviews;
    private final UnitsByName units;

    Corrections(Reviews reviews, UnitsByName units) {
        this.reviews = reviews;
        this.units = units;
    }

    /** Corrects what the file of corrections says, then takes the proposed units. */
    void correct(DirectiveId directive, String file, LocalDate written, Person by) {
        Table.read("sua-ban-doc.csv").filter(row -> row.text(0).equals(file)).forEach(row -> {
            change(directive, command(row, reviews.draft(directive), written), by);
        });
        change(directive, new Command.AcceptProposals(null), by);
    }

    /** Says that there is no time limit where none is given, and that all is looked at. */
    void finish(DirectiveId directive, String file, Person by) {
        change(directive, new Command.NoLimitForRest(), by);
        var gaps = Gap.in(reviews.draft(directive));
        if (!gaps.isEmpty()) throw new IllegalStateException(file + ": " + gaps);
    }

    private void change(DirectiveId directive, Command command, Person by) {
        reviews.change(directive, reviews.draft(directive).version(), command, by);
    }

    private Command command(Table.Row row, Draft draft, LocalDate written) {
        var duty = duty(row, draft);
        return switch (row.text(2)) {
            case "bỏ chủ thể" -> new Command.Drop(actor(row, draft, duty).id());
            case "đổi vai trò" -> new Command.SetRole(actor(row, draft, duty).id(), role(row));
            case "thêm chủ thể" ->
                new Command.AddActor(
                        duty.id(), row.text(3), role(row), units.propose(row.text(3), new Writing(written, null)));
            default -> throw row.fault(row.text(2));
        };
    }

    private static Item duty(Table.Row row, Draft draft) {
        return draft.kept(ItemKind.DUTY).stream()
                .filter(duty -> duty.name().equals(row.text(1)))
                .findFirst()
                .orElseThrow(() -> row.fault(row.text(1)));
    }

    private static Item actor(Table.Row row, Draft draft, Item duty) {
        return draft.kept(ItemKind.ACTOR, duty).stream()
                .filter(actor -> actor.holds().filter(row.text(3)::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> row.fault(row.text(3) + " is none of " + names(draft, duty)));
    }

    private static List<String> names(Draft draft, Item duty) {
        return draft.kept(ItemKind.ACTOR, duty).stream()
                .map(actor -> actor.holds().orElse("?"))
                .toList();
    }

    private static Task.Role role(Table.Row row) {
        return Arrays.stream(Task.Role.values())
                .filter(role -> role.word().equals(row.text(4)))
                .findFirst()
                .orElseThrow(() -> row.fault(row.text(4)));
    }
}
