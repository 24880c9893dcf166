package vn.luytre.reading;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.award.AwardReader;
import vn.luytre.reading.citation.CitationReader;
import vn.luytre.reading.duty.DutyReader;
import vn.luytre.reading.header.HeaderReader;
import vn.luytre.reading.header.HeaderWarnings;
import vn.luytre.reading.header.SecrecyReader;
import vn.luytre.reading.indicator.IndicatorReader;
import vn.luytre.reading.naming.NamingReader;
import vn.luytre.reading.reporting.ReportingReader;
import vn.luytre.text.TextQuality;

/** Reads a document: the front door of the module. Keeps nothing between two documents and may be used by many threads. */
public final class Reader {
    private Reader() {}

    /** What the text says. Any text can be read, an empty or damaged one too: the reading then says so and claims nothing. */
    public static Reading read(SourceText source) {
        var quality = TextQuality.ofComposed(source.composed());
        return switch (quality.verdict()) {
            case CLEAN -> read(source, quality);
            case SUSPECT -> Caution.atMost(Confidence.LIKELY, read(source, quality));
            case DAMAGED -> Caution.atMost(Confidence.UNSURE, read(source, quality));
            case UNREADABLE -> nothing(source, quality);
        };
    }

    private static Reading read(SourceText source, TextQuality quality) {
        var text = PreparedText.of(source);
        var header = HeaderReader.read(text);
        var citations = CitationReader.read(text, header);
        var duties = DutyReader.read(text, header);
        var awards = AwardReader.read(text);
        var named = NamingReader.read(text, citations);
        var warnings = new ArrayList<>(QualityWarnings.of(source, quality));
        warnings.addAll(HeaderWarnings.of(text, header));
        warnings.addAll(citations.warnings());
        warnings.addAll(duties.warnings());
        return new Reading(
                source.name(),
                source.length(),
                quality,
                SecrecyReader.read(text),
                header,
                duties.defaultActors(),
                citations.all(),
                citations.ofDocument(),
                duties.tasks(),
                ReportingReader.read(text, duties),
                named.models(),
                named.programmes(),
                named.standards(),
                IndicatorReader.read(text, header, awards),
                awards.all(),
                List.copyOf(warnings));
    }

    private static Reading nothing(SourceText source, TextQuality quality) {
        return new Reading(
                source.name(),
                source.length(),
                quality,
                null,
                Header.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                QualityWarnings.of(source, quality));
    }
}
