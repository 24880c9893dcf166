package vn.luytre.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.UnitCondition;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.AwardForm.RecipientKind;
import vn.luytre.text.Folding;

/**
 * Which proposals a list shows. What is null or empty does not narrow it.
 *
 * @param reach whose
 * @param year in which it was decided, or achieved while it is not decided
 * @param text a piece of the name or the achievement
 */
public record AwardFilter(
        Reach reach,
        @Nullable ProposalState state,
        @Nullable String form,
        @Nullable RecipientKind kind,
        @Nullable Integer year,
        String text) {

    /** What follows «where». */
    public String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add(reach.everywhere() ? "true" : UnitCondition.among("p.unit", "units", reach.units()));
        if (state != null) conditions.add("p.state = :state");
        if (form != null) conditions.add("p.form = :form");
        if (kind != null) conditions.add("p.recipient_kind = :kind");
        if (year != null) conditions.add("coalesce(p.decided_on, p.achieved_on) between :first and :last");
        if (!text.isBlank()) conditions.add("(p.recipient_key like :text or p.achievement_key like :text)");
        return String.join(" and ", conditions);
    }

    /** The values of the conditions. */
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("units", UnitId.values(reach.units()));
        if (state != null) values.put("state", state.name());
        if (form != null) values.put("form", form);
        if (kind != null) values.put("kind", kind.name());
        if (year != null) {
            values.put("first", LocalDate.of(year, 1, 1));
            values.put("last", LocalDate.of(year, 12, 31));
        }
        if (!text.isBlank()) values.put("text", "%" + escaped(Folding.key(text).strip()) + "%");
        return values;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
