package vn.luytre.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.ChangeStore.Link;
import vn.luytre.organization.UnitEvent.UnitDissolved;
import vn.luytre.organization.UnitEvent.UnitFounded;
import vn.luytre.organization.UnitEvent.UnitMoved;
import vn.luytre.organization.UnitEvent.UnitRenamed;
import vn.luytre.organization.UnitEvent.UnitSplit;
import vn.luytre.organization.UnitEvent.UnitsMerged;
import vn.luytre.web.Refused;

/**
 * What may happen to units: founded, renamed, moved, merged, split, dissolved, each on a day and on the ground of a
 * decision. History is only written forwards: a unit that changed on some day cannot be changed as of an earlier one.
 */
@Service
@Transactional
public class UnitChanges {
    private final ChangeRules rules;
    private final ChangeStore store;
    private final ApplicationEventPublisher events;

    UnitChanges(ChangeRules rules, ChangeStore store, ApplicationEventPublisher events) {
        this.rules = rules;
        this.store = store;
        this.events = events;
    }

    /** «thành lập». */
    public UnitId found(NewUnit unit, Ground ground) {
        store.lock();
        var founded = add(unit, ground);
        store.record(ChangeKind.FOUNDED, ground, List.of(Link.whole(null, founded)));
        events.publishEvent(new UnitFounded(founded, ground.day()));
        return founded;
    }

    private UnitId add(NewUnit unit, Ground ground) {
        rules.welcome(unit, ground.day());
        return store.add(unit, ground.day());
    }

    /** «đổi tên», also to another kind: «xã» to «phường». */
    public void rename(UnitId unit, UnitKind kind, String name, Ground ground) {
        store.lock();
        rules.changeable(unit, ground.day());
        store.closeNames(List.of(unit), ground.day());
        store.name(unit, kind, name, ground.day());
        renamed(unit, ground);
    }

    /** Another official code. */
    public void recode(UnitId unit, String code, Ground ground) {
        store.lock();
        rules.changeable(unit, ground.day());
        if (store.isCodeInUse(code)) throw new Refused("unit.refused.code-in-use", code);
        store.closeCodes(List.of(unit), ground.day());
        store.code(unit, code, ground.day());
        renamed(unit, ground);
    }

    private void renamed(UnitId unit, Ground ground) {
        store.record(ChangeKind.RENAMED, ground, List.of(Link.whole(unit, unit)));
        events.publishEvent(new UnitRenamed(unit, ground.day()));
    }

    /** Under another parent. */
    public void move(UnitId unit, UnitId parent, Ground ground) {
        store.lock();
        rules.changeable(unit, ground.day());
        rules.placeable(unit, parent, ground.day());
        store.closePlaces(List.of(unit), ground.day());
        store.place(List.of(unit), parent, ground.day());
        store.record(ChangeKind.MOVED, ground, List.of(Link.whole(unit, unit)));
        events.publishEvent(new UnitMoved(unit, parent, ground.day()));
    }

    /** «hợp nhất»: the units end and a new one begins. What stood under them stands under it. */
    public UnitId merge(List<UnitId> units, NewUnit into, Ground ground) {
        store.lock();
        parts(units, ground, 2);
        if (into.parent() != null) clearOf(units, into.parent(), ground);
        store.end(units, ground.day());
        var merged = add(into, ground);
        merged(units, merged, false, ground);
        return merged;
    }

    /** «sáp nhập vào»: the units end, another one goes on in their place. */
    public void mergeInto(List<UnitId> units, UnitId into, Ground ground) {
        store.lock();
        parts(units, ground, 1);
        if (units.contains(into)) throw new Refused("unit.refused.into-itself");
        rules.changeable(into, ground.day());
        clearOf(units, into, ground);
        store.end(units, ground.day());
        merged(units, into, true, ground);
    }

    private void parts(List<UnitId> units, Ground ground, int atLeast) {
        if (new HashSet<>(units).size() != units.size() || units.size() < atLeast) {
            throw new Refused("unit.refused.choose-more", atLeast);
        }
        units.forEach(unit -> rules.changeable(unit, ground.day()));
    }

    /** What goes on must not stand under what ends. */
    private void clearOf(List<UnitId> ending, UnitId goingOn, Ground ground) {
        ending.forEach(unit -> rules.placeable(unit, goingOn, ground.day()));
    }

    private void merged(List<UnitId> units, UnitId into, boolean livedOn, Ground ground) {
        handOver(units, into, ground);
        var links = new ArrayList<Link>();
        units.forEach(unit -> links.add(Link.whole(unit, into)));
        if (livedOn) links.add(Link.whole(into, into));
        store.record(ChangeKind.MERGED, ground, links);
        events.publishEvent(new UnitsMerged(List.copyOf(units), into, ground.day()));
    }

    private void handOver(List<UnitId> from, @Nullable UnitId to, Ground ground) {
        var children = store.children(from);
        if (children.isEmpty()) return;
        store.closePlaces(children, ground.day());
        store.place(children, Objects.requireNonNull(to), ground.day());
    }

    /**
     * «chia», «tách»: new units take over from one, which ends, or lives on with a part. What stood under a unit that
     * ends stands under the first of the new ones, and can be moved from there.
     */
    public List<UnitId> split(UnitId unit, List<NewUnit> parts, boolean livesOn, Ground ground) {
        store.lock();
        rules.changeable(unit, ground.day());
        if (parts.size() < (livesOn ? 1 : 2)) throw new Refused("unit.refused.choose-more", livesOn ? 1 : 2);
        for (var part : parts) if (part.parent() != null && !livesOn) clearOf(List.of(unit), part.parent(), ground);
        if (!livesOn) store.end(List.of(unit), ground.day());
        var added = parts.stream().map(part -> add(part, ground)).toList();
        if (!livesOn) handOver(List.of(unit), added.getFirst(), ground);
        var links = new ArrayList<Link>();
        added.forEach(part -> links.add(new Link(unit, part, true)));
        if (livesOn) links.add(new Link(unit, unit, true));
        store.record(ChangeKind.SPLIT, ground, links);
        events.publishEvent(new UnitSplit(unit, added, livesOn, ground.day()));
        return added;
    }

    /**
     * «giải thể», «kết thúc hoạt động».
     *
     * @param heirs who take over its work; none only if the ground says why in its note
     */
    public void dissolve(UnitId unit, List<UnitId> heirs, Ground ground) {
        store.lock();
        rules.changeable(unit, ground.day());
        if (heirs.isEmpty() && ground.note() == null) throw new Refused("unit.refused.no-heirs");
        for (var heir : heirs) rules.placeable(unit, heir, ground.day());
        if (heirs.isEmpty()) rules.nobodyUnder(List.of(unit), ground.day());
        store.end(List.of(unit), ground.day());
        if (!heirs.isEmpty()) handOver(List.of(unit), heirs.getFirst(), ground);
        var links = heirs.isEmpty()
                ? List.of(Link.whole(unit, null))
                : heirs.stream()
                        .map(heir -> new Link(unit, heir, heirs.size() > 1))
                        .toList();
        store.record(ChangeKind.DISSOLVED, ground, links);
        events.publishEvent(new UnitDissolved(unit, List.copyOf(heirs), ground.day()));
    }
}
