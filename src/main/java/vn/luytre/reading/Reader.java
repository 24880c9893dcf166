package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.award.AwardReader;
import vn.luytre.reading.citation.CitationReader;
import vn.luytre.reading.duty.DutyReader;
import vn.luytre.reading.header.HeaderReader;
import vn.luytre.reading.indicator.IndicatorReader;
import vn.luytre.reading.naming.NamingReader;
import vn.luytre.reading.reporting.ReportingReader;

/** Reads a document: the front door of the module. Keeps nothing between two documents and may be used by many threads. */
public final class Reader {
    private Reader() {}

    /** What the text says. Any text can be read, an empty or damaged one too: the reading then says so and claims nothing. */
    public static Reading read(SourceText source) {
        var text = PreparedText.of(source);
        var quality = new Quality(Quality.Verdict.CLEAN, 1);
        @Nullable Found secrecy = null;
        var header = HeaderReader.read(text);
        var citations = CitationReader.read(text, header);
        var duties = DutyReader.read(text, header, citations);
        var named = NamingReader.read(text, citations);
        return new Reading(
                source.name(),
                source.length(),
                quality,
                secrecy,
                header,
                duties.defaultActors(),
                citations.all(),
                citations.ofDocument(),
                duties.tasks(),
                ReportingReader.read(text, duties),
                named.models(),
                named.programmes(),
                named.standards(),
                IndicatorReader.read(text, header),
                AwardReader.read(text, header),
                List.of());
    }
}
