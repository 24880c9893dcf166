package vn.luytre.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.luytre.text.TextQuality;

/** The documents that speed is measured on: our labelled ones, and those of the folder of seeds where it is there. */
public final class CleanDocuments {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private final List<String> texts = new ArrayList<>();
    private long bytes;

    private CleanDocuments() {}

    /** Which of them. */
    public enum Choice {
        /** One after another, again and again. */
        ALL,
        /** Short and dense: a citation, a body or a date every few words. */
        OWN,
        /** Real directives, of 8 to 28 kB. */
        REAL,
        /** All as one text. */
        TOGETHER;

        private List<Path> folders() {
            return switch (this) {
                case ALL, TOGETHER -> List.of(LabelledDocument.OWN, SEEDS);
                case OWN -> List.of(LabelledDocument.OWN);
                case REAL -> List.of(SEEDS);
            };
        }
    }

    /** Damaged documents are left out: they are read another way, and are short. Real ones are left out where they are not there. */
    public static CleanDocuments load(Choice choice) {
        var documents = new CleanDocuments();
        choice.folders().stream().filter(Files::isDirectory).forEach(documents::add);
        if (choice == Choice.TOGETHER) documents.join();
        return documents;
    }

    private void join() {
        String together = String.join("\n", texts);
        texts.clear();
        texts.add(together);
    }

    private void add(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) add(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (TextQuality.of(text).verdict() != TextQuality.Verdict.CLEAN) return;
        texts.add(text);
        bytes += file.length;
    }

    public List<String> texts() {
        return texts;
    }

    /** Their length in UTF-8. */
    public long bytes() {
        return bytes;
    }
}
