package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentState;
import vn.luytre.text.Folding;

/**
 * Which assignments a list shows. What is null or empty does not narrow it.
 *
 * @param side whether those that the unit owes, or those that answer to it
 * @param of one of the units that owe something
 * @param late whether only those that were ever late
 * @param text a piece of the sentence, with or without marks
 */
public record AssignmentFilter(
        Side side,
        UnitId unit,
        @Nullable AssignmentState state,
        @Nullable UnitId of,
        @Nullable UUID directive,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean late,
        String text) {

    /** From where the unit looks at assignments. */
    public enum Side {
        /** It owes them. */
        OWED("a.unit = :unit"),
        /** They answer to it. */
        ORDERED("a.answers_to = :unit");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    /** Everything on a side. */
    public static AssignmentFilter all(Side side, UnitId unit) {
        return new AssignmentFilter(side, unit, null, null, null, null, null, false, "");
    }

    /** What follows «where»: only the conditions that are asked for, so that each list finds its index. */
    String conditions() {
        var conditions = new ArrayList<>(List.of(side.condition));
        if (state != null) conditions.add("a.state = :state");
        if (of != null) conditions.add("a.unit = :of");
        if (directive != null) conditions.add("d.directive = :directive");
        if (dueFrom != null) conditions.add("a.due >= :dueFrom");
        if (dueTo != null) conditions.add("a.due <= :dueTo");
        if (late) conditions.add("a.late_since is not null");
        if (!text.isBlank()) conditions.add("d.search like :text");
        return String.join("\n   and ", conditions);
    }

    /** Whether a condition is about the order itself; else a count need not look at it. */
    boolean asksForDuty() {
        return directive != null || !text.isBlank();
    }

    /** The values of the conditions. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>(Map.of("unit", unit.value()));
        if (state != null) values.put("state", state.name());
        if (of != null) values.put("of", of.value());
        if (directive != null) values.put("directive", directive);
        if (dueFrom != null) values.put("dueFrom", dueFrom);
        if (dueTo != null) values.put("dueTo", dueTo);
        if (!text.isBlank()) values.put("text", "%" + escaped(Folding.key(text).strip()) + "%");
        return values;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
