package vn.luytre.reporting.catalogue;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/**
 * Something that was changed in the catalogue.
 *
 * @param form null where it is about no form
 * @param indicator null where it is about no indicator
 * @param period from when; null where it holds at once
 */
public record CatalogueChange(
        Kind kind,
        @Nullable FormId form,
        @Nullable IndicatorId indicator,
        @Nullable PeriodKey period,
        String before,
        String after,
        OffsetDateTime at,
        String name) {
    /** What. */
    public enum Kind {
        INDICATOR_ADDED,
        INDICATOR_RENAMED,
        FORM_ADDED,
        FORM_RENAMED,
        LINE_ON,
        LINE_OFF,
        FIRST_PERIOD,
        COUNT_ON,
        COUNT_OFF,
        KEY_ON,
        KEY_OFF
    }

    static CatalogueChange of(Kind kind, @Nullable FormId form, @Nullable IndicatorId indicator) {
        return new CatalogueChange(kind, form, indicator, null, "", "", OffsetDateTime.MIN, "");
    }

    CatalogueChange since(PeriodKey since) {
        return new CatalogueChange(kind, form, indicator, since, before, after, at, name);
    }

    CatalogueChange from(String before, String after) {
        return new CatalogueChange(kind, form, indicator, period, before, after, at, name);
    }
}
