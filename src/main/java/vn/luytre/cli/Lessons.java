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
        var pupil = new Pupil();
        try (var files = new DocumentFiles()) {
            for (var file : Inputs.of(List.of(folder)).files()) {
                if (isAmong(except, file)) pupil.leftOut++;
                else files.readAll(file, pupil);
            }
        }
        return new Lessons(pupil.texts, pupil.leftOut);
    }

    private static final class Pupil implements DocumentFiles.Receiver {
        private final List<String> texts = new ArrayList<>();
        private int leftOut;

        @Override
        public void document(String within, FileContent content) {
            var text = clean(content);
            if (text == null) leftOut++;
            else texts.add(text);
        }

        @Override
        public void leftOut(String within) {}
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
