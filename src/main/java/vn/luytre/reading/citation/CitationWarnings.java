package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Warning;

/** What is odd about the citations: a number in an unusual form, said once where it comes first, and a day that no calendar has. */
final class CitationWarnings {
    private CitationWarnings() {}

    static List<Warning> of(PreparedText text, List<Instrument> instruments) {
        var warnings = new ArrayList<Warning>();
        for (var instrument : instruments) {
            var variants = new HashSet<String>();
            for (var mention : instrument.mentions) {
                var number = mention.head().number();
                var day = mention.day();
                if (number != null
                        && number.hasSymbol()
                        && !number.value().equals(instrument.canonical)
                        && variants.add(number.value())) {
                    warnings.add(variant(text, instrument, number));
                }
                if (day != null && day.iso() == null) warnings.add(impossible(text, day));
            }
        }
        return List.copyOf(warnings);
    }

    private static Warning variant(PreparedText text, Instrument instrument, InstrumentNumber number) {
        String message =
                "Văn bản ghi số «%s»; cách ghi thường dùng là «%s».".formatted(number.value(), instrument.canonical);
        return new Warning("citation-variant", message, text.span(number.from(), number.after()));
    }

    private static Warning impossible(PreparedText text, Day day) {
        var span = text.span(day.from(), day.after());
        return new Warning(
                "impossible-date",
                "Không có %s; đề nghị kiểm tra lại văn bản được viện dẫn.".formatted(span.text()),
                span);
    }
}
