package vn.luytre.reporting.web.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.catalogue.CatalogueChange;
import vn.luytre.reporting.web.PeriodName;
import vn.luytre.web.Words;

/** What was changed in the catalogue, the last first. */
public record HistoryPage(Unit unit, List<Entry> entries) {
    /** A change with what it is about. */
    public record Entry(
            CatalogueChange change,
            @Nullable FigureForm form,
            @Nullable Indicator indicator) {
        /** «B1 Buổi tuyên truyền trực tiếp», or the name of the form. */
        public String subject() {
            if (indicator != null) return indicator.code() + " " + indicator.name();
            return form == null ? "" : form.name();
        }

        /** From when, as people call it; empty where it holds at once. */
        public String period(Words words) {
            return form == null || change.period() == null ? "" : PeriodName.of(words, form, change.period());
        }
    }
}
