package vn.luytre.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.cli.page.Printable;
import vn.luytre.reading.SourceText;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.repair.LanguageModel;
import vn.luytre.text.repair.Repair;
import vn.luytre.text.repair.Repaired;

/** Repairs the texts of files, having learned from a folder where one was named. */
final class Repairs {
    private final Repair repair;

    private Repairs(Repair repair) {
        this.repair = repair;
    }

    /** Null where the folder cannot be learned from; that was said then. */
    static @Nullable Repairs learning(@Nullable Path folder, List<Path> files, Console console) {
        if (folder == null) return new Repairs(Repair.of(LanguageModel.shipped()));
        var refusal = Lessons.refusal(folder);
        if (refusal != null) {
            console.say("Không học được từ " + Printable.line(folder.toString()) + ": " + refusal + ".");
            return null;
        }
        var lessons = Lessons.of(folder, files);
        console.say(lessons.sentence(folder));
        return new Repairs(Repair.of(LanguageModel.shipped().learning(lessons.texts())));
    }

    Repaired repair(SourceText source) {
        return repair.repair(source.raw());
    }

    /** The source as it is to be read: a clean one and one in an old encoding as they are. */
    SourceText repaired(SourceText source) {
        if (LegacyEncoding.detect(source.raw()).isPresent()) return source;
        var text = repair(source).text();
        return text.isUnchanged() ? source : source.repaired(text);
    }
}
