package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.Directives;
import vn.luytre.directive.Intake;
import vn.luytre.directive.Person;
import vn.luytre.directive.Receipt;
import vn.luytre.directive.Reviews;
import vn.luytre.identity.Actor;

/** The directives and plans: received, read, reviewed, submitted, issued, each on its day; one comes twice. */
@OnDemo
@Component
class StoryPapers {
    private static final LocalTime RECEIVED = LocalTime.of(8, 10);
    private static final LocalTime REVIEWED = LocalTime.of(14, 20);
    private static final LocalTime SUBMITTED = LocalTime.of(16, 5);
    private static final LocalTime ISSUED = LocalTime.of(10, 30);

    private final Intake intake;
    private final Reviews reviews;
    private final Directives directives;
    private final Corrections corrections;
    private final Places places;
    private final Cast cast;
    private final StoryClock clock;
    private final Listeners listeners;
    private final Map<String, DirectiveId> taken = new HashMap<>();
    private final List<Table.Row> rows = Table.read("van-ban.csv").toList();

    StoryPapers(
            Intake intake,
            Reviews reviews,
            Directives directives,
            Corrections corrections,
            Places places,
            Cast cast,
            StoryClock clock,
            Listeners listeners) {
        this.intake = intake;
        this.reviews = reviews;
        this.directives = directives;
        this.corrections = corrections;
        this.places = places;
        this.cast = cast;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** What happens to the papers on a day. */
    void on(LocalDate day) {
        for (var row : rows) {
            if (isOn(row, 1, day)) receive(row, day);
            if (isOn(row, 3, day)) review(row, day);
            if (isOn(row, 5, day)) submit(row, day);
            if (isOn(row, 6, day)) issue(row, day);
        }
    }

    private static boolean isOn(Table.Row row, int column, LocalDate day) {
        return row.has(column) && row.day(column).equals(day);
    }

    private void receive(Table.Row row, LocalDate day) {
        clock.stand(day, RECEIVED);
        var by = cast.named(row.text(2));
        var file = row.text(0);
        var brought = new Intake.Brought(file, Table.bytes("van-ban/" + file));
        cast.as(by, () -> {
            switch (intake.receive(List.of(brought), places.province(), person(by))
                    .getFirst()
                    .receipt()) {
                case Receipt.Accepted(var directive) -> taken.put(file, directive);
                case Receipt.Known _ -> {} // it came twice, and was told so
                case Receipt.Secret(var _, var reason) -> throw row.fault(reason);
                case Receipt.NotTaken(var reason) -> throw row.fault(reason);
                case Receipt.LeftOut _ -> throw row.fault("left out");
            }
        });
        listeners.await();
        if (directives.find(id(row)).orElseThrow().state() == DirectiveState.FAILED) throw row.fault("not read");
    }

    private void review(Table.Row row, LocalDate day) {
        clock.stand(day, REVIEWED);
        var by = cast.named(row.text(4));
        var written = directives.find(id(row)).orElseThrow().issuedOn().orElse(day);
        cast.as(by, () -> corrections.correct(id(row), row.text(0), written, person(by)));
    }

    private void submit(Table.Row row, LocalDate day) {
        clock.stand(day, SUBMITTED);
        var by = cast.named(row.text(4));
        cast.as(by, () -> {
            corrections.finish(id(row), row.text(0), person(by));
            reviews.submit(id(row), reviews.draft(id(row)).version(), person(by));
        });
        listeners.await();
    }

    private void issue(Table.Row row, LocalDate day) {
        clock.stand(day, ISSUED);
        var by = cast.named(row.text(7));
        cast.as(by, () -> reviews.issue(id(row), reviews.draft(id(row)).version(), person(by)));
        listeners.await();
    }

    private DirectiveId id(Table.Row row) {
        var id = taken.get(row.text(0));
        if (id == null) throw row.fault("not received");
        return id;
    }

    private static Person person(Actor actor) {
        return new Person(actor.id().value(), actor.account().nameAndPost());
    }
}
