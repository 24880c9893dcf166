package vn.luytre.directive;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.luytre.directive.draft.DraftText;
import vn.luytre.directive.draft.TextDoubt;
import vn.luytre.directive.draft.TextLine;
import vn.luytre.reading.Doubt;

/** The text of a directive as it is kept: the schema {@code text/1} of the reading. */
final class KeptText {
    private KeptText() {}

    static DraftText of(JsonNode text) {
        return new DraftText(
                text.path("text").asString(),
                text.path("lines").valueStream().map(KeptText::line).toList(),
                text.path("doubts").valueStream().map(KeptText::doubt).toList());
    }

    private static TextLine line(JsonNode line) {
        return new TextLine(
                line.path("start").asInt(),
                line.path("page").asInt(),
                line.path("left").asDouble(),
                line.path("top").asDouble(),
                line.path("width").asDouble(),
                line.path("height").asDouble());
    }

    private static TextDoubt doubt(JsonNode doubt) {
        return new TextDoubt(
                doubt.path("start").asInt(),
                doubt.path("end").asInt(),
                Doubt.Cause.valueOf(doubt.path("cause").asString().toUpperCase(Locale.ROOT)));
    }
}
