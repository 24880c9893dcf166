package vn.luytre.task.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.OwnPage;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.Actor;
import vn.luytre.task.reminder.Feeds;
import vn.luytre.web.NotFound;
import vn.luytre.web.PublicAddress;
import vn.luytre.web.Said;

/** The secret addresses of the own account, by which other programs fetch what a unit owes as a calendar. */
@Controller
@RequestMapping("/account/calendar")
@Needs(Right.VIEW)
class CalendarController {
    private final Feeds feeds;
    private final OwnUnits own;
    private final Units units;
    private final Access access;
    private final PublicAddress address;
    private final Clock clock;

    CalendarController(Feeds feeds, OwnUnits own, Units units, Access access, PublicAddress address, Clock clock) {
        this.feeds = feeds;
        this.own = own;
        this.units = units;
        this.access = access;
        this.address = address;
        this.clock = clock;
    }

    @Bean
    static OwnPage calendarPage() {
        return new OwnPage(400, "task.calendar", "/account/calendar", "calendar-event");
    }

    @GetMapping
    String show(Model page) {
        var made = feeds.of(access.current().id());
        var lines = own.named().entrySet().stream()
                .map(unit -> new CalendarLine(unit.getKey().value(), unit.getValue(), made.get(unit.getKey())))
                .toList();
        page.addAttribute("lines", lines);
        return "task/calendar";
    }

    /** Shown on the answer itself and nowhere kept: who leaves the page makes another one. */
    @PostMapping("/{unit}")
    String make(@PathVariable long unit, Model page) {
        var secret = feeds.make(actor(new UnitId(unit)));
        page.addAttribute("address", address.of("/calendar/" + secret + ".ics"));
        page.addAttribute("unit", name(new UnitId(unit)));
        return "task/calendarAddress";
    }

    @PostMapping("/{unit}/revoke")
    String revoke(@PathVariable long unit, RedirectAttributes redirect) {
        feeds.revoke(actor(new UnitId(unit)));
        Said.next(redirect, "task.calendar.revoked");
        return "redirect:/account/calendar";
    }

    private Actor actor(UnitId unit) {
        access.require(Right.VIEW, unit);
        var account = access.current().account();
        return new Actor(account.id(), account.name(), unit);
    }

    private String name(UnitId unit) {
        return units.find(unit, LocalDate.now(clock)).map(Unit::name).orElseThrow(NotFound::new);
    }
}
