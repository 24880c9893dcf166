package vn.luytre.reporting.web.catalogue;

import java.util.List;
import java.util.Optional;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.web.catalogue.HistoryPage.Entry;

/**
 * A form, with what was decided about it.
 *
 * @param isOwn whether the unit made it
 * @param first the first period that is owed
 * @param behind periods from which on it may be owed
 * @param ahead periods from which on another line may be asked for
 * @param others indicators that can be added
 */
public record FormPage(
        Unit unit,
        FigureForm form,
        boolean decides,
        boolean isOwn,
        Optional<PeriodKey> first,
        List<PeriodKey> behind,
        List<PeriodKey> ahead,
        List<Indicator> others,
        List<Entry> entries) {
    public String address() {
        return "/figures/indicators/" + unit.id() + "/forms/" + form.code();
    }
}
