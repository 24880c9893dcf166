package vn.luytre.organization.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitKind;

/**
 * Which units a list shows; it stands in the address.
 *
 * @param scope «country» for all; else the province of the office
 * @param day as of when; today where it is empty
 */
record UnitFilter(
        @Nullable String find,
        @Nullable UnitKind kind,
        @Nullable String scope,
        @Nullable LocalDate day) {
    String text() {
        return find == null ? "" : find.strip();
    }

    boolean isCountry() {
        return "country".equals(scope);
    }

    /** As they stand in the address of an export. */
    Map<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        if (!text().isEmpty()) parameters.put("find", text());
        if (kind != null) parameters.put("kind", kind.name());
        if (scope != null && !scope.isEmpty()) parameters.put("scope", scope);
        if (day != null) parameters.put("day", day.toString());
        return parameters;
    }
}
