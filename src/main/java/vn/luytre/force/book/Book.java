package vn.luytre.force.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.LineNoted;
import vn.luytre.force.ForceEvent.LineWithdrawn;
import vn.luytre.force.Teams;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Training, kit and money of the teams of a commune. Right {@code RECORD} towards the commune. */
@Service
@Transactional
public class Book {
    private final BookStore store;
    private final Teams teams;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Book(BookStore store, Teams teams, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.teams = teams;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<BookLine> find(long line) {
        return store.find(line);
    }

    public void note(UUID key, Author by, UnitId unit, NewLine line) {
        commands.once(key, by.account(), "LINE", () -> {
            check(unit, line);
            long id = store.add(unit, line, by);
            events.publishEvent(new LineNoted(id, unit, line.kind().name()));
            return id;
        });
    }

    private void check(UnitId unit, NewLine line) {
        if (line.title().isBlank()) throw new Refused("force.line.no-title");
        if (line.amount() <= 0) throw new Refused("force.line.nothing");
        if (line.day().isAfter(LocalDate.now(clock))) throw new Refused("force.day.future", line.day());
        if (line.kind().isMoney() && line.fund() == null) throw new Refused("force.line.no-fund");
        if (!line.kind().isMoney() && line.fund() != null) throw new Refused("force.line.fund");
        if (line.team() == null) return;
        var team = teams.find(line.team()).orElseThrow(NotFound::new);
        if (!team.unit().equals(unit)) throw new Refused("force.line.strange-team");
    }

    /** It was noted in error. */
    public void withdraw(UUID key, Author by, BookLine line, String reason) {
        if (reason.isBlank()) throw new Refused("force.withdraw.no-reason");
        commands.once(key, by.account(), "LINE WITHDRAWN " + line.id(), () -> {
            if (!store.withdraw(line.id(), reason, by)) throw Refused.conflict("force.withdraw.already");
            events.publishEvent(new LineWithdrawn(line.id(), line.unit()));
            return line.id();
        });
    }
}
