package vn.luytre.reading.citation;

import java.util.List;
import vn.luytre.reading.Citation;
import vn.luytre.reading.Warning;

/**
 * What was cited, what the document itself does to it, and what is odd about the citations.
 *
 * @param warnings «citation-variant», «impossible-date»
 */
public record Citations(List<Citation> all, List<Citation.DocumentRelation> ofDocument, List<Warning> warnings) {
    public static final Citations NONE = new Citations(List.of(), List.of(), List.of());
}
