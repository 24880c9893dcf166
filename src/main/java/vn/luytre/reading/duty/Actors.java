package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.Task.Role;
import vn.luytre.reading.Task.Source;
import vn.luytre.reading.duty.BodyReader.Row;

/** Makes actors of the names that stand in a row. */
final class Actors {
    private final PreparedText text;
    private final ActorSplitter splitter;

    Actors(PreparedText text, BodyReader bodies) {
        this.text = text;
        this.splitter = new ActorSplitter(text.words(), bodies);
    }

    List<Actor> of(Row row, Role role, Source source, @Nullable String via, String rule) {
        var actors = new ArrayList<Actor>();
        for (Row part : splitter.split(row)) {
            var span = text.trimmed(part.from(), part.to());
            if (span == null) continue;
            String norm = Names.full(text.words(), part.from(), part.to());
            if (!norm.isEmpty()) {
                actors.add(new Actor(span.text(), norm, role, source, null, via, span, Confidence.LIKELY, rule));
            }
        }
        return actors;
    }

    List<Actor> of(List<Row> rows, Role role, Source source, @Nullable String via, String rule) {
        var actors = new ArrayList<Actor>();
        rows.forEach(row -> actors.addAll(of(row, role, source, via, rule)));
        return actors;
    }

    static List<Actor> inRole(List<Actor> actors, Role role) {
        return actors.stream().map(actor -> inRole(actor, role)).toList();
    }

    private static Actor inRole(Actor actor, Role role) {
        return new Actor(
                actor.name(),
                actor.norm(),
                role,
                actor.source(),
                actor.also(),
                actor.via(),
                actor.span(),
                actor.confidence(),
                actor.rule());
    }

    static Actor fromHeading(Actor actor) {
        return new Actor(
                actor.name(),
                actor.norm(),
                actor.role(),
                Source.HEADING,
                actor.also(),
                actor.via(),
                actor.span(),
                actor.confidence(),
                "actor.heading-sentence");
    }

    static Actor also(Actor actor, Role second) {
        return new Actor(
                actor.name(),
                actor.norm(),
                actor.role(),
                actor.source(),
                second,
                actor.via(),
                actor.span(),
                actor.confidence(),
                actor.rule());
    }

    /** Adds those that are not yet there in the same role. */
    static void addNew(List<Actor> all, List<Actor> more) {
        for (Actor actor : more) {
            if (!isIn(all, actor)) all.add(actor);
        }
    }

    private static boolean isIn(List<Actor> all, Actor actor) {
        for (Actor known : all) {
            if (known.role() == actor.role() && known.norm().equalsIgnoreCase(actor.norm())) return true;
        }
        return false;
    }
}
