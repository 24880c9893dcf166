package vn.luytre.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** Whoever of the cast may, does something as at their desk: signed in, in the name of the unit from which the right comes. */
@OnDemo
@Component
class Hands {
    private final Cast cast;
    private final Desk desk;
    private final Map<Seat, Author> authors = new HashMap<>();
    private long keys;

    private record Seat(AccountId account, Right right, UnitId unit) {}

    Hands(Cast cast, Desk desk) {
        this.cast = cast;
        this.desk = desk;
    }

    /** Who may do this for a unit on a day: of the unit itself, else of the nearest one above. */
    Actor who(Right right, UnitId unit, LocalDate day) {
        return cast.whoMay(right, unit, day)
                .orElseThrow(() -> new IllegalStateException("nobody may " + right + " towards " + unit));
    }

    /** Whoever may does it. */
    void does(Right right, UnitId unit, LocalDate day, Consumer<Author> deed) {
        does(who(right, unit, day), right, unit, deed);
    }

    /** One of the accounts does it. */
    void does(String login, Right right, UnitId unit, Consumer<Author> deed) {
        does(cast.named(login), right, unit, deed);
    }

    void does(Actor actor, Right right, UnitId unit, Consumer<Author> deed) {
        cast.as(actor, () -> {
            var seat = new Seat(actor.id(), right, unit);
            var author = authors.computeIfAbsent(seat, _ -> desk.author(right, unit));
            deed.accept(author);
        });
    }

    /** Another one for each form that is sent; always the same ones. */
    UUID key() {
        return UUID.nameUUIDFromBytes(("movement " + keys++).getBytes(StandardCharsets.UTF_8));
    }
}
