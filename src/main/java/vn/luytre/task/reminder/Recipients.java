package vn.luytre.task.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Mailboxes;
import vn.luytre.organization.Unit;
import vn.luytre.organization.Units;

/** Who gets the daily mail: those who report or decide for a unit, have an address and want it. */
@Component
class Recipients {
    private final Mailboxes mailboxes;
    private final Units units;

    Recipients(Mailboxes mailboxes, Units units) {
        this.mailboxes = mailboxes;
        this.units = units;
    }

    /** The units that somebody reads for, as they are on a day, with the readers. */
    Map<Unit, List<Mailboxes.Mailbox>> on(LocalDate day) {
        var byUnit = mailboxes.actingOn(day).stream()
                .collect(Collectors.groupingBy(Mailboxes.Mailbox::unit, LinkedHashMap::new, Collectors.toList()));
        var recipients = new LinkedHashMap<Unit, List<Mailboxes.Mailbox>>();
        for (var unit : units.all(byUnit.keySet(), day)) recipients.put(unit, byUnit.get(unit.id()));
        return recipients;
    }
}
