package vn.luytre.reading.indicator;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.Span;
import vn.luytre.reading.figure.Figure;

/** What all figures of running text have: the thing counted, its unit, where it stands and by which rule it was read. */
record Entry(String name, String unit, Span span, String rule) {
    Indicator counted(Figure figure, @Nullable Percent percent, @Nullable String qualifier, Part part) {
        return new Indicator(
                name,
                figure.value(),
                unit,
                part.kind(),
                qualifier,
                part.period(),
                null,
                figure.of(),
                percent == null ? null : percent.value(),
                null,
                span,
                Confidence.LIKELY,
                rule);
    }

    /** A change of which no base is printed has no value of its own. */
    Indicator changed(Change change, Part part) {
        return without(null, change.comparison(), part);
    }

    Indicator vague(String amount, Part part) {
        return without(amount, null, part);
    }

    private Indicator without(@Nullable String qualifier, Indicator.@Nullable Comparison comparison, Part part) {
        return new Indicator(
                name,
                null,
                unit,
                part.kind(),
                qualifier,
                part.period(),
                comparison,
                null,
                null,
                null,
                span,
                Confidence.LIKELY,
                rule);
    }
}
