package vn.luytre.reporting.web.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.web.catalogue.CataloguePage.Row;
import vn.luytre.reporting.web.catalogue.HistoryPage.Entry;

/**
 * An indicator in a form, with what was decided about it.
 *
 * @param decides whether who looks decides for the unit
 * @param isOwn whether the unit may give it other words
 * @param isKey whether the overview shows it first
 * @param counts whether the registers say something of it, so that it could be counted
 * @param counted whether they are counted in the period that runs, by what the province decided
 * @param part of a rate; null for others
 * @param whole of a rate; null for others
 * @param ahead from which periods something can be decided
 */
public record LinePage(
        Unit unit,
        Row row,
        boolean decides,
        boolean isOwn,
        boolean isKey,
        boolean counts,
        boolean counted,
        @Nullable Indicator part,
        @Nullable Indicator whole,
        List<PeriodKey> ahead,
        List<Entry> entries) {
    public String address() {
        return "/figures/indicators/" + unit.id() + "/lines/" + row.form().code() + "/"
                + row.line().position();
    }
}
