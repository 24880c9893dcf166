package vn.luytre.reading.naming;

import vn.luytre.reading.Citation;
import vn.luytre.reading.citation.Citations;

/** Ties names to the instruments that set them: an Đề án is both, a standard stands in the title of its Thông tư. */
final class CitedNames {
    private static final String SCHEME = "đề án";

    private CitedNames() {}

    static void link(Names names, Citations citations) {
        var standards = names.standards();
        for (Citation citation : citations.all()) {
            if (citation.type().equals(SCHEME)) {
                scheme(names, citation);
            } else {
                for (var mention : citation.mentions()) {
                    var full = mention.full();
                    standards.subMap(full.start(), full.end()).values().forEach(entry -> entry.cited(citation.id()));
                }
            }
        }
    }

    private static void scheme(Names names, Citation citation) {
        var title = citation.title();
        if (title == null || citation.mentions().isEmpty()) return;
        names.scheme(title, citation.mentions().getFirst().full()).cited(citation.id());
    }
}
