package vn.luytre.assessment.standard;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.standard.StandardEvent.PackBrought;
import vn.luytre.assessment.standard.StandardEvent.PackWithdrawn;
import vn.luytre.calendar.RulePackFault;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Which standards hold for a unit on a day: those that ship, with what the unit and those above it have added. */
@Service
@Transactional
public class Standards {
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST = 500_000;

    private final List<Standard> shipped = ShippedStandards.load();
    private final OwnPackStore store;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standards(OwnPackStore store, Units units, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** As they ship. */
    @Transactional(readOnly = true)
    public List<Standard> shipped() {
        return shipped;
    }

    /** All that hold for a unit on a day. */
    @Transactional(readOnly = true)
    public List<Standard> all(UnitId unit, LocalDate day) {
        var added = packs(unit).stream()
                .filter(pack -> pack.withdrawnAt() == null)
                .map(pack -> ShippedStandards.addition(pack.file(), pack.content(), shipped))
                .filter(addition -> addition.holds(day))
                .toList();
        return shipped.stream()
                .filter(one -> one.holds(day))
                .map(one -> with(one, added))
                .toList();
    }

    private static Standard with(Standard standard, Collection<Addition> additions) {
        var whole = standard;
        for (var addition : additions) if (addition.to().equals(standard.code())) whole = addition.to(whole);
        return whole;
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Standard> find(String code, UnitId unit, LocalDate day) {
        return all(unit, day).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What the unit and those above it have brought, also what was withdrawn. */
    @Transactional(readOnly = true)
    public List<OwnPack> packs(UnitId unit) {
        var path = units.path(unit, LocalDate.now(clock)).stream().map(Unit::id).toList();
        return store.of(path.isEmpty() ? List.of(unit) : path);
    }

    @Transactional(readOnly = true)
    public Optional<OwnPack> pack(long id) {
        return store.find(id);
    }

    /** Takes a pack; one with a fault is refused with its place. Seasons that are open keep what they have. */
    public long bring(UnitId unit, String file, byte[] bytes, UUID account, String by) {
        if (bytes.length == 0 || bytes.length > LARGEST) throw new Refused("assessment.pack.size");
        var content = new String(bytes, StandardCharsets.UTF_8);
        var addition = addition(shortened(file), content);
        checkWithOthers(unit, addition);
        var id = store.add(unit, addition, shortened(file), content, account, by, OffsetDateTime.now(clock));
        events.publishEvent(new PackBrought(id, unit, addition.to(), addition.from()));
        return id;
    }

    private Addition addition(String file, String content) {
        try {
            return ShippedStandards.addition(file, content, shipped);
        } catch (RulePackFault e) {
            throw PackFaultWords.refused(file, e);
        }
    }

    private static String shortened(String file) {
        return file.length() <= LONGEST_NAME ? file : file.substring(file.length() - LONGEST_NAME);
    }

    /** Two packs of a time must not both add a criterion of the same code. */
    private void checkWithOthers(UnitId unit, Addition addition) {
        var standard = find(addition.to(), unit, addition.from()).orElseThrow(NotFound::new);
        addition.objects().forEach((type, part) -> {
            var there = standard.rule(type);
            for (var one : part.criteria())
                if (there.criterion(one.code()).isPresent())
                    throw new Refused("assessment.pack.twice", one.code(), there.name());
        });
    }

    /** It is not used any more for seasons that are opened from now on. */
    public void withdraw(OwnPack pack, UUID account, String by) {
        if (!store.withdraw(pack.id(), account, by, OffsetDateTime.now(clock)))
            throw Refused.conflict("assessment.pack.withdrawn");
        events.publishEvent(new PackWithdrawn(pack.id(), pack.unit(), pack.standard()));
    }
}
