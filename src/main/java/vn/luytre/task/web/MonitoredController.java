package vn.luytre.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.task.DutyId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;

/** What the units of who is signed in follow: «theo dõi, đôn đốc». */
@Controller
@RequestMapping("/monitored")
@Needs(Right.VIEW)
class MonitoredController {
    private final MonitoredScreen screen;
    private final OwnUnits own;
    private final NameBook names;
    private final Clock clock;

    MonitoredController(MonitoredScreen screen, OwnUnits own, NameBook names, Clock clock) {
        this.screen = screen;
        this.own = own;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String list(Paging paging, Model page) {
        page.addAttribute("rows", screen.page(own.all(), LocalDate.now(clock), paging));
        return "task/monitored";
    }

    @GetMapping("/{duty}")
    String show(@PathVariable long duty, Model page) {
        var found = screen.of(new DutyId(duty), own.all());
        if (found.isEmpty()) throw new NotFound();
        page.addAttribute("found", found)
                .addAttribute("names", names.of(found.stream().map(AssignmentRow::unit), Stream.empty()));
        return "task/monitoredDuty";
    }
}
