package vn.luytre.organization;

import java.util.List;
import java.util.Optional;

/** The units that stand for one on a later day, and the events on the way to them; no units: it ended without a successor. */
public record Succession(List<Unit> units, List<LineageStep> steps) {
    /** The one that stands for it; nothing where there are several or none. */
    public Optional<Unit> only() {
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }
}
