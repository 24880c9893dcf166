package vn.luytre.activity.offline;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.evidence.CleanFile;
import vn.luytre.web.Refused;

/**
 * The file in which a device hands over what waits on it.
 *
 * @param format which one it is
 * @param name who wrote it down
 */
record ExportedFile(
        @Nullable String format,
        @Nullable String name,
        @Nullable List<@Nullable Item> records) {
    static final String FORMAT = "luytre-activities/1";

    private static final int MOST = 1000;

    /** A record with its photos. */
    record Item(@Nullable SyncRecord record, @Nullable List<@Nullable Photo> photos) {
        /** Cleaned; one that cannot be read refuses the record, for it is its proof. */
        List<CleanFile> files() {
            var files = new ArrayList<CleanFile>();
            if (photos == null) throw new Refused("activity.sync.unreadable");
            for (var photo : photos) {
                if (photo == null) throw new Refused("activity.sync.unreadable");
                files.add(CleanFile.of(SyncRecord.text(photo.name()), photo.decoded()));
            }
            return files;
        }
    }

    /** A photo in Base64. */
    record Photo(@Nullable String name, @Nullable String base64) {
        byte[] decoded() {
            try {
                return Base64.getDecoder().decode(SyncRecord.text(base64));
            } catch (IllegalArgumentException _) {
                throw new Refused("activity.sync.unreadable");
            }
        }
    }

    /** What a person uploads; refused where it is no such file. A name that is not known is a damaged one. */
    static ExportedFile read(byte[] bytes, JsonMapper json) {
        try {
            ExportedFile file = json.readerFor(ExportedFile.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(bytes);
            if (file != null && FORMAT.equals(file.format) && file.records != null) return file.checked();
        } catch (JacksonException _) {
            // said below
        }
        throw new Refused("activity.import.refused");
    }

    private ExportedFile checked() {
        if (items().size() > MOST) throw new Refused("activity.import.many", MOST);
        return this;
    }

    List<@Nullable Item> items() {
        return Objects.requireNonNullElse(records, List.<@Nullable Item>of());
    }
}
