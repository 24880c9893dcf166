package vn.luytre.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.luytre.identity.Access;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Actors;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.reminder.Feeds;
import vn.luytre.web.Open;
import vn.luytre.web.PublicAddress;

/**
 * What a unit owes as iCalendar (RFC 5545), for programs that know a secret address. It is looked up by its hash, so that the
 * time of the answer says nothing of the secrets there are; what the account may not see today does not exist.
 */
@Controller
@Open
class CalendarFeed {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;
    private final Actors actors;
    private final Access access;
    private final Units units;
    private final PublicAddress address;
    private final Clock clock;

    CalendarFeed(Feeds feeds, Actors actors, Access access, Units units, PublicAddress address, Clock clock) {
        this.feeds = feeds;
        this.actors = actors;
        this.access = access;
        this.units = units;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return feeds.find(secret)
                .flatMap(this::unit)
                .map(unit -> feeds.text(unit.id(), unit.name(), address.of("/assignments/")))
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header("Content-Disposition", "inline; filename=\"luytre.ics\"")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The unit, as long as it exists and the owner of the secret may see it. */
    private Optional<Unit> unit(Feeds.Feed feed) {
        var unit = new UnitId(feed.unit());
        return actors.find(new AccountId(feed.account()))
                .filter(actor -> access.may(actor, Right.VIEW, unit))
                .flatMap(_ -> units.find(unit, LocalDate.now(clock)));
    }
}
