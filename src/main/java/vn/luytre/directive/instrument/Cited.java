package vn.luytre.directive.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Citation;
import vn.luytre.reading.Reading;

/**
 * A place where a text names an instrument that has a number.
 *
 * @param cited id of the citation in its reading: «C3»
 * @param number in the usual form
 * @param printed as it stands there
 */
record Cited(
        String cited,
        String type,
        String number,
        String printed,
        @Nullable LocalDate printedOn,
        @Nullable String issuer,
        @Nullable String title,
        String sentence,
        int start,
        int end) {

    String key() {
        return InstrumentKey.of(number);
    }

    /** All such places of a reading, in the order of the citations. */
    static List<Cited> in(Reading reading, String raw) {
        var found = new ArrayList<Cited>();
        var sentences = new Sentences(raw);
        for (var citation : reading.citations()) {
            var number = citation.canonical();
            if (number == null) continue;
            for (var mention : citation.mentions()) found.add(of(citation, number, mention, sentences));
        }
        return found;
    }

    private static Cited of(Citation citation, String number, Citation.Mention mention, Sentences sentences) {
        var head = mention.head();
        return new Cited(
                citation.id(),
                citation.type(),
                number,
                citation.numberSymbol() == null ? number : citation.numberSymbol(),
                day(citation.date()),
                citation.issuer(),
                citation.title(),
                sentences.around(head.start(), head.end()),
                head.start(),
                head.end());
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        if (iso == null) return null;
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException _) {
            return null; // «ngày 31/4/2021»: the reading warns of it
        }
    }
}
