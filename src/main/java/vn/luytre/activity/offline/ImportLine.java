package vn.luytre.activity.offline;

import org.jspecify.annotations.Nullable;

/**
 * What became of a record of a file.
 *
 * @param outcome names its sentence
 * @param id of the activity; null where none was kept
 */
public record ImportLine(
        String title, String outcome, @Nullable Long id, String sentence) {
    static ImportLine of(String title, SyncAnswer answer) {
        var kept = answer.record();
        return new ImportLine(
                title.isBlank() && kept != null ? SyncRecord.text(kept.title()) : title,
                answer.outcome().name(),
                kept == null ? null : kept.id(),
                answer.sentence());
    }
}
