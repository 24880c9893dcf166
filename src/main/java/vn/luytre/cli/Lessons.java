package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.cli.page.Printable;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.text.TextQuality;

/** The clean documents of a folder, from which repair learns how the office writes. Damaged ones would teach it damage. */
record Lessons(List<String> texts, int leftOut) {
    static final Lessons NONE = new Lessons(List.of(), 0);

    /** Why nothing can be learned from there; null where it can be tried. */
    static @Nullable String refusal(Path folder) {
        if (!Files.exists(folder)) return "không có thư mục này";
        return Files.isDirectory(folder) ? null : "không phải thư mục";
    }

    /** @param except the file to be repaired, which may lie among them */
    static Lessons of(Path folder, List<Path> except) {
        var texts = new ArrayList<String>();
        int leftOut = 0;
        try (var files = new DocumentFiles()) {
            for (var file : Inputs.of(List.of(folder)).files()) {
                var text = isAmong(except, file) ? null : clean(files.read(file));
                if (text == null) leftOut++;
                else texts.add(text);
            }
        }
        return new Lessons(texts, leftOut);
    }

    private static @Nullable String clean(FileContent content) {
        return switch (content) {
            case FileContent.Refused _ -> null;
            case FileContent.Text(var source) ->
                TextQuality.of(source.raw()).verdict() == TextQuality.Verdict.CLEAN ? source.raw() : null;
        };
    }

    private static boolean isAmong(List<Path> files, Path file) {
        for (var each : files) {
            try {
                if (Files.isSameFile(each, file)) return true;
            } catch (IOException unreadable) {
                // it will be refused by its name where it is read
            }
        }
        return false;
    }

    /** What was learned, in one sentence. */
    String sentence(Path folder) {
        var learned = "Đã học từ " + texts.size() + " văn bản sạch trong " + Printable.line(folder.toString());
        return leftOut == 0
                ? learned + "."
                : learned + "; không học từ " + leftOut + " văn bản hỏng hoặc không đọc được.";
    }
}
