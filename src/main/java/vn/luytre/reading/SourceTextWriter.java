package vn.luytre.reading;

import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the text of a file as JSON of the schema {@code text/1}: the text, where its lines stand on the pages, and what is in doubt. */
public final class SourceTextWriter {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private SourceTextWriter() {}

    /** One object on one line. */
    public static void line(SourceText source, OutputStream out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)
                .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "text/1");
            json.writeStringProperty("source", source.name());
            json.writeStringProperty("text", source.raw());
            lines(source, json);
            doubts(source, json);
            json.writeEndObject();
        }
    }

    private static void lines(SourceText source, JsonGenerator json) {
        json.writeArrayPropertyStart("lines");
        for (var line : source.places()) {
            json.writeStartObject();
            json.writeNumberProperty("start", source.codePointAt(line.start()));
            json.writeNumberProperty("page", line.page());
            json.writeNumberProperty("left", tenths(line.left()));
            json.writeNumberProperty("top", tenths(line.top()));
            json.writeNumberProperty("width", tenths(line.width()));
            json.writeNumberProperty("height", tenths(line.height()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A tenth of a point is a thirtieth of a millimetre. */
    private static double tenths(float points) {
        return Math.round(points * 10) / 10.0;
    }

    private static void doubts(SourceText source, JsonGenerator json) {
        json.writeArrayPropertyStart("doubts");
        for (var doubt : source.doubts()) {
            json.writeStartObject();
            json.writeNumberProperty("start", source.codePointAt(doubt.start()));
            json.writeNumberProperty("end", source.codePointAt(doubt.end()));
            json.writeStringProperty("cause", doubt.cause().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
