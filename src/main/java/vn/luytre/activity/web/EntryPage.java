package vn.luytre.activity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.ActivityKind;
import vn.luytre.organization.Unit;

/**
 * What the form of an activity offers.
 *
 * @param units for which it can be recorded; one is not asked for
 * @param places by number
 * @param duties open ones of the unit, by number
 * @param campaigns that run, by number
 * @param documents directives of which it can be a part, by number
 * @param subjects by «SITE:7»
 * @param programmes that were named before
 * @param activity that is changed; null for a new one
 */
public record EntryPage(
        ActivityKind kind,
        UUID key,
        List<Unit> units,
        Map<String, String> places,
        Map<String, String> duties,
        Map<String, String> campaigns,
        Map<String, String> documents,
        Map<String, String> subjects,
        List<String> programmes,
        @Nullable Long activity,
        int version) {
    public String action() {
        return activity == null ? "/activities" : "/activities/" + activity + "/change";
    }

    public String back() {
        return activity == null ? "/activities" : "/activities/" + activity;
    }
}
