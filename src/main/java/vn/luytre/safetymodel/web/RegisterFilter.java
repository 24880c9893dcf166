package vn.luytre.safetymodel.web;

import static vn.luytre.organization.UnitCondition.among;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.ActivenessRules;
import vn.luytre.text.Folding;

/**
 * What narrows a register: what was chosen, within what somebody may see.
 *
 * @param scope null: there are no bounds
 */
public record RegisterFilter(
        RegisterForm form, @Nullable Collection<UnitId> scope, LocalDate today, ActivenessRules rules) {

    /** What is gone is shown to those only who ask for it. What follows «where» of a list of sites {@code s} of models {@code m} with their index {@code a}. */
    String ofSites() {
        var conditions = new ArrayList<>(List.of("not s.withdrawn"));
        if (scope != null)
            conditions.add("(" + among("s.unit", "scope", scope) + " or " + among("s.area", "scope", scope) + ")");
        conditions.add(form.state() == null ? "s.state <> 'REMOVED'" : "s.state = :state");
        if (form.host() != null) conditions.add("s.host_kind = :host");
        if (form.model() != null) conditions.add("s.model = :model");
        if (!form.text().isEmpty()) conditions.add("s.search like :text");
        var question = form.question();
        if (question != null) conditions.add("(" + question.condition() + ")");
        conditions.addAll(common());
        return String.join("\n   and ", conditions);
    }

    /** The same of a list of models {@code m}: those of units, and those that have a site with them. */
    String ofModels() {
        var conditions = new ArrayList<>(List.of("not m.withdrawn"));
        if (scope != null) {
            conditions.add("""
                    (%s
                     or exists (select 1 from safetymodel.site s where s.model = m.id and %s and not s.withdrawn))""".formatted(among("m.unit", "scope", scope), among("s.unit", "scope", scope)));
        }
        conditions.add(form.state() == null ? "m.state <> 'REMOVED'" : "m.state = :state");
        if (!form.text().isEmpty()) conditions.add("m.search like :text");
        conditions.addAll(common());
        return String.join("\n   and ", conditions);
    }

    private List<String> common() {
        var conditions = new ArrayList<String>();
        if (form.typeOrNull() != null) conditions.add("m.type = :type");
        if (form.fieldOrNull() != null) conditions.add("m.field = :field");
        if (form.recognition() != null) conditions.add("m.recognition = :recognition");
        return conditions;
    }

    /** The values of the conditions. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        put(values, "type", form.typeOrNull());
        put(values, "field", form.fieldOrNull());
        put(values, "model", form.model());
        if (scope != null) values.put("scope", UnitId.values(scope));
        if (form.state() != null) values.put("state", form.state().name());
        if (form.host() != null) values.put("host", form.host().name());
        if (form.recognition() != null)
            values.put("recognition", form.recognition().name());
        if (!form.text().isEmpty())
            values.put("text", "%" + escaped(Folding.key(form.text()).strip()) + "%");
        values.put("silentSince", today.minusMonths(rules.silentMonths()));
        values.put("activeFrom", rules.activeFrom());
        values.put("year", today.getYear());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) values.put(name, value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
