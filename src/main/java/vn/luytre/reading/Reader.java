package vn.luytre.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.award.AwardReader;
import vn.luytre.reading.citation.CitationReader;
import vn.luytre.reading.duty.DutyReader;
import vn.luytre.reading.header.HeaderReader;
import vn.luytre.reading.header.HeaderWarnings;
import vn.luytre.reading.header.SecrecyReader;
import vn.luytre.reading.indicator.IndicatorReader;
import vn.luytre.reading.naming.NamingReader;
import vn.luytre.reading.reporting.ReportingReader;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.TextQuality;
import vn.luytre.text.TextQuality.Verdict;

/** Reads a document: the front door of the module. Keeps nothing between two documents and may be used by many threads. */
public final class Reader {
    private Reader() {}

    /** What the text says. Any text can be read, an empty or damaged one too: the reading then says so and claims nothing. */
    public static Reading read(SourceText source) {
        var quality = TextQuality.ofComposed(source.composed());
        var encoding = quality.verdict() == Verdict.CLEAN
                ? null
                : LegacyEncoding.detect(source.raw()).orElse(null);
        if (encoding != null && !source.isRepaired()) return readDecoded(source.decoded(encoding), encoding);
        var legibility = Legibility.of(source);
        return read(source, legibility.limit(quality), encoding, legibility);
    }

    /** Letters are exact once decoded, capitals are not: TCVN3 has them in another font. */
    private static Reading readDecoded(SourceText source, LegacyEncoding encoding) {
        var quality = TextQuality.ofComposed(source.normal().text());
        var verdict = quality.verdict() == Verdict.CLEAN ? Verdict.SUSPECT : quality.verdict();
        return read(source, new TextQuality(quality.knownSyllables(), verdict), encoding, Legibility.of(source));
    }

    private static Reading read(
            SourceText source, TextQuality quality, @Nullable LegacyEncoding encoding, Legibility legibility) {
        var said = QualityWarnings.of(source, quality, encoding);
        return switch (quality.verdict()) {
            case CLEAN -> Caution.atMost(Confidence.CERTAIN, legibility, read(source, quality, said));
            case SUSPECT -> Caution.atMost(Confidence.LIKELY, legibility, read(source, quality, said));
            case DAMAGED -> Caution.atMost(Confidence.UNSURE, legibility, read(source, quality, said));
            case UNREADABLE -> nothing(source, quality, said);
        };
    }

    private static Reading read(SourceText source, TextQuality quality, List<Warning> said) {
        var text = PreparedText.of(source);
        var header = HeaderReader.read(text);
        var citations = CitationReader.read(text, header);
        var duties = DutyReader.read(text, header);
        var awards = AwardReader.read(text);
        var named = NamingReader.read(text, citations);
        var warnings = new ArrayList<>(said);
        warnings.addAll(DoubtWarnings.of(source));
        warnings.addAll(HeaderWarnings.of(text, header));
        warnings.addAll(citations.warnings());
        warnings.addAll(duties.warnings());
        return new Reading(
                source.name(),
                source.length(),
                quality,
                source.pages(),
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

    private static Reading nothing(SourceText source, TextQuality quality, List<Warning> said) {
        return new Reading(
                source.name(),
                source.length(),
                quality,
                source.pages(),
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
                said);
    }
}
