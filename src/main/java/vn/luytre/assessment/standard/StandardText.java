package vn.luytre.assessment.standard;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.storage.ContentHash;

/** A standard as a season keeps it: as text, so that it can be replayed when the files that ship say something else. */
public final class StandardText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StandardText() {}

    /** The same text for the same standard. */
    public static String write(Standard standard) {
        return JSON.writeValueAsString(standard);
    }

    /** What {@link #write} wrote. */
    public static Standard read(String text) {
        return JSON.readValue(text, Standard.class);
    }

    public static ContentHash hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
