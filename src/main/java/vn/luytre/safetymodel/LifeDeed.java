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

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a model or a site: from which states, to which, and what must be said with it. */
public enum LifeDeed {
    /** «Đề xuất», after the survey. */
    PROPOSE(PROPOSED, Asks.NOTE, SURVEYED, REFUSED),
    /** «Phê duyệt», by somebody else than who proposed. */
    APPROVE(APPROVED, Asks.PAPER, PROPOSED),
    /** «Không duyệt», by somebody else than who proposed. */
    REFUSE(REFUSED, Asks.NOTE, PROPOSED),
    /** «Ra mắt». */
    LAUNCH(LAUNCHED, Asks.NOTHING, APPROVED),
    /** «Đi vào hoạt động». */
    BEGIN(ACTIVE, Asks.NOTHING, LAUNCHED),
    /** «Củng cố». */
    CONSOLIDATE(CONSOLIDATED, Asks.NOTE, LAUNCHED, ACTIVE, CONSOLIDATED, DORMANT),
    /** «Công nhận, ghi nhận»; the state stays. */
    RECOGNISE(null, Asks.PAPER, ACTIVE, CONSOLIDATED),
    /** «Ngừng hoạt động». */
    FALL_DORMANT(DORMANT, Asks.NOTE, LAUNCHED, ACTIVE, CONSOLIDATED),
    /** «Thanh loại», by decision. */
    REMOVE(REMOVED, Asks.NOTE_AND_PAPER, LAUNCHED, ACTIVE, CONSOLIDATED, DORMANT),
    /** «Khôi phục». */
    REVIVE(ACTIVE, Asks.NOTE, DORMANT, REMOVED);

    /** What must be said with a deed. */
    private enum Asks {
        NOTHING,
        NOTE,
        PAPER,
        NOTE_AND_PAPER
    }

    private final @Nullable LifeState to;
    private final Asks asks;

    @SuppressWarnings("ImmutableEnumChecker") // filled here, changed nowhere
    private final Set<LifeState> from;

    LifeDeed(@Nullable LifeState to, Asks asks, LifeState... from) {
        this.to = to;
        this.asks = asks;
        this.from = Set.of(from);
    }

    /** The states in which it can be done. */
    public Set<LifeState> from() {
        return from;
    }

    /** The state afterwards. */
    public LifeState to(LifeState before) {
        return to == null ? before : to;
    }

    /** Whether it asks for a reason, or for what was done. */
    public boolean asksForNote() {
        return asks == Asks.NOTE || asks == Asks.NOTE_AND_PAPER;
    }

    /** Whether it asks for a document with its number and day. */
    public boolean asksForPaper() {
        return asks == Asks.PAPER || asks == Asks.NOTE_AND_PAPER;
    }

    /** Whether a leader decides it; else it is only recorded. */
    public boolean isDecision() {
        return this == APPROVE || this == REFUSE || this == REMOVE || this == REVIVE;
    }

    /** Whether it can be done with a single site. */
    public boolean isForSites() {
        return this == BEGIN || this == CONSOLIDATE || this == FALL_DORMANT || this == REMOVE || this == REVIVE;
    }

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The deed of an address. */
    public static Optional<LifeDeed> of(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path().equals(path)).findFirst();
    }
}
