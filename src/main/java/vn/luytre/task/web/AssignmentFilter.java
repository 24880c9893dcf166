package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.DutyId;
import vn.luytre.task.Role;
import vn.luytre.text.Folding;

/**
 * Which assignments a list shows. What is null or empty does not narrow it.
 *
 * @param side whether those that the unit owes, those that answer to it, or those of all units named
 * @param open only what is neither done nor taken back
 * @param of units that owe something
 * @param late whether only those that were ever late
 * @param overdueOn only those that are still owed on this day and past their date
 * @param text a piece of the sentence, with or without marks
 * @param duty only those who have this one
 */
public record AssignmentFilter(
        Side side,
        UnitId unit,
        @Nullable AssignmentState state,
        boolean open,
        @Nullable Role role,
        @Nullable Collection<UnitId> of,
        @Nullable UUID directive,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean late,
        @Nullable LocalDate overdueOn,
        String text,
        @Nullable DutyId duty) {

    /** From where the unit looks at assignments. */
    public enum Side {
        /** It owes them. */
        OWED("a.unit = :unit"),
        /** They answer to it. */
        ORDERED("a.answers_to = :unit"),
        /** Whoever owes them; the units are named beside it. */
        WITHIN("true");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    /** Of whichever duties. */
    public AssignmentFilter(
            Side side,
            UnitId unit,
            @Nullable AssignmentState state,
            boolean open,
            @Nullable Role role,
            @Nullable Collection<UnitId> of,
            @Nullable UUID directive,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            boolean late,
            @Nullable LocalDate overdueOn,
            String text) {
        this(side, unit, state, open, role, of, directive, dueFrom, dueTo, late, overdueOn, text, null);
    }

    public AssignmentFilter {
        if (side == Side.WITHIN && of == null) throw new IllegalArgumentException("within which units?");
    }

    /** Everything on a side. */
    public static AssignmentFilter all(Side side, UnitId unit) {
        return new AssignmentFilter(side, unit, null, false, null, null, null, null, null, false, null, "");
    }

    /** What follows «where»: only the conditions that are asked for, so that each list finds its index. */
    String conditions() {
        var conditions = new ArrayList<>(List.of(side.condition));
        if (state != null) conditions.add("a.state = :state");
        if (open) conditions.add("a.state not in ('DONE', 'CANCELLED')");
        if (role != null) conditions.add("a.role = :role");
        if (of != null) conditions.add("a.unit = any (:of)");
        if (duty != null) conditions.add("a.duty = :duty");
        if (directive != null) conditions.add("d.directive = :directive");
        if (dueFrom != null) conditions.add("a.due >= :dueFrom");
        if (dueTo != null) conditions.add("a.due <= :dueTo");
        if (late) conditions.add("a.late_since is not null");
        if (overdueOn != null)
            conditions.add("a.due < :overdueOn and a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')");
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
        if (role != null) values.put("role", role.name());
        if (of != null) values.put("of", UnitId.values(of));
        if (duty != null) values.put("duty", duty.value());
        if (directive != null) values.put("directive", directive);
        if (dueFrom != null) values.put("dueFrom", dueFrom);
        if (dueTo != null) values.put("dueTo", dueTo);
        if (overdueOn != null) values.put("overdueOn", overdueOn);
        if (!text.isBlank()) values.put("text", "%" + escaped(Folding.key(text).strip()) + "%");
        return values;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
