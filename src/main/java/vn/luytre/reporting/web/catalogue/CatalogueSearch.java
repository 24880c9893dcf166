package vn.luytre.reporting.web.catalogue;

import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.web.catalogue.CataloguePage.Row;
import vn.luytre.text.Folding;

/** What is looked for in the catalogue; null or empty is everything. */
record CatalogueSearch(
        @Nullable String find,
        @Nullable String form,
        @Nullable State state) {
    boolean fits(Row row) {
        return fits(row.line())
                && (form == null || form.isEmpty() || form.equals(row.form().code()))
                && fitsState(row);
    }

    private boolean fits(Line line) {
        if (find == null || find.isBlank()) return true;
        var indicator = line.indicator();
        var text = Folding.key(indicator.code() + " " + indicator.name() + " " + indicator.measure());
        return text.contains(Folding.key(find.strip()));
    }

    private boolean fitsState(Row row) {
        if (state == null) return true;
        return switch (state) {
            case USED -> row.used();
            case UNUSED -> !row.used();
            case OWN -> row.isOwn();
        };
    }

    /** Which part of the catalogue. */
    enum State {
        USED,
        UNUSED,
        OWN
    }
}
