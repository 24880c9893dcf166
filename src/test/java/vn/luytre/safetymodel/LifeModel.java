package vn.luytre.safetymodel;

import static vn.luytre.safetymodel.LifeState.ACTIVE;
import static vn.luytre.safetymodel.LifeState.APPROVED;
import static vn.luytre.safetymodel.LifeState.CONSOLIDATED;
import static vn.luytre.safetymodel.LifeState.DORMANT;
import static vn.luytre.safetymodel.LifeState.LAUNCHED;
import static vn.luytre.safetymodel.LifeState.PROPOSED;
import static vn.luytre.safetymodel.LifeState.REFUSED;
import static vn.luytre.safetymodel.LifeState.REMOVED;
import static vn.luytre.safetymodel.LifeState.SURVEYED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What a model with some sites does, in a table: written apart from the rules, to hold them to it. */
final class LifeModel {
    private static final Map<String, LifeState> TABLE = Map.ofEntries(
            Map.entry("SURVEYED PROPOSE", PROPOSED),
            Map.entry("REFUSED PROPOSE", PROPOSED),
            Map.entry("PROPOSED APPROVE", APPROVED),
            Map.entry("PROPOSED REFUSE", REFUSED),
            Map.entry("APPROVED LAUNCH", LAUNCHED),
            Map.entry("LAUNCHED BEGIN", ACTIVE),
            Map.entry("LAUNCHED CONSOLIDATE", CONSOLIDATED),
            Map.entry("ACTIVE CONSOLIDATE", CONSOLIDATED),
            Map.entry("CONSOLIDATED CONSOLIDATE", CONSOLIDATED),
            Map.entry("DORMANT CONSOLIDATE", CONSOLIDATED),
            Map.entry("LAUNCHED FALL_DORMANT", DORMANT),
            Map.entry("ACTIVE FALL_DORMANT", DORMANT),
            Map.entry("CONSOLIDATED FALL_DORMANT", DORMANT),
            Map.entry("LAUNCHED REMOVE", REMOVED),
            Map.entry("ACTIVE REMOVE", REMOVED),
            Map.entry("CONSOLIDATED REMOVE", REMOVED),
            Map.entry("DORMANT REMOVE", REMOVED),
            Map.entry("DORMANT REVIVE", ACTIVE),
            Map.entry("REMOVED REVIVE", ACTIVE),
            Map.entry("ACTIVE RECOGNISE", ACTIVE),
            Map.entry("CONSOLIDATED RECOGNISE", CONSOLIDATED));

    private static final List<LifeState> LIVELIEST = List.of(ACTIVE, CONSOLIDATED, LAUNCHED, DORMANT, REMOVED);

    /** What was done, and how all stood before: of the whole, or of one site. */
    private record Done(int site, LifeState whole, List<LifeState> sites, boolean recognised) {}

    LifeState whole = SURVEYED;
    List<LifeState> sites = new ArrayList<>();
    boolean recognised;
    int proposer = -1;
    private final Deque<Done> done = new ArrayDeque<>();

    /** Whether it is done with the whole; then the model has done it too. */
    boolean does(LifeDeed deed, int by) {
        var next = TABLE.get(whole + " " + deed);
        boolean own = (deed == LifeDeed.APPROVE || deed == LifeDeed.REFUSE) && by == proposer;
        if (next == null || own || deed == LifeDeed.RECOGNISE && recognised) return false;
        done.push(new Done(-1, whole, List.copyOf(sites), recognised));
        if (deed == LifeDeed.RECOGNISE) recognised = true;
        else shared(deed);
        if (deed == LifeDeed.PROPOSE) proposer = by;
        whole = next;
        follow();
        return true;
    }

    private void shared(LifeDeed deed) {
        for (int i = 0; i < sites.size(); i++) {
            var next = TABLE.get(sites.get(i) + " " + deed);
            boolean sleeps = deed == LifeDeed.CONSOLIDATE && sites.get(i) == DORMANT && whole != DORMANT;
            boolean other = deed == LifeDeed.REVIVE && sites.get(i) != whole;
            if (next != null && !sleeps && !other) sites.set(i, next);
        }
    }

    /** The same with one site. */
    boolean does(LifeDeed deed, int site, boolean ignored) {
        var next = TABLE.get(sites.get(site) + " " + deed);
        if (!deed.isForSites() || next == null) return false;
        done.push(new Done(site, whole, List.copyOf(sites), recognised));
        sites.set(site, next);
        follow();
        return true;
    }

    private void follow() {
        if (!whole.isLaunched()) return;
        whole = LIVELIEST.stream().filter(sites::contains).findFirst().orElse(whole);
    }

    /** The last deed, if it was one on the whole. */
    boolean undoes() {
        if (done.isEmpty() || done.peek().site >= 0) return false;
        back();
        return true;
    }

    /** The last deed, if it was one on this site. */
    boolean undoes(int site) {
        if (done.isEmpty() || done.peek().site != site) return false;
        back();
        return true;
    }

    private void back() {
        var last = done.pop();
        if (whole == PROPOSED) proposer = -1;
        whole = last.whole;
        sites = new ArrayList<>(last.sites);
        recognised = last.recognised;
    }
}
