package vn.luytre.reading.citation;

import java.util.List;
import vn.luytre.reading.Citation;

/** What was cited, and what the document itself does to it. */
public record Citations(List<Citation> all, List<Citation.DocumentRelation> ofDocument) {
    public static final Citations NONE = new Citations(List.of(), List.of());
}
