package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files that the names on the command line come to: files as they are, folders with all that is in them, in the order
 * of names. Hidden files are no documents; links to folders are not followed, which could go round in circles.
 *
 * @param skipped files of folders that have no ending of a document
 * @param failed what cannot be looked into, or has nothing to read
 * @param isOne true for one file named as such
 */
record Inputs(List<Path> files, List<Path> skipped, List<Failure> failed, boolean isOne) {
    private static final List<String> ENDINGS = List.of(
            ".txt", ".md", ".docx", ".doc", ".odt", ".rtf", ".htm", ".html", ".pdf", ".png", ".jpg", ".jpeg", ".tif",
            ".tiff", ".eml", ".msg", ".zip");

    /** A name that comes to nothing, and why. */
    record Failure(Path name, String reason) {}

    static Inputs of(List<Path> names) {
        var inputs = new Inputs(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                names.size() == 1 && !Files.isDirectory(names.getFirst()));
        for (var name : names) {
            // an empty name would be the present folder: most likely a variable that was not set
            if (name.toString().isEmpty()) inputs.failed.add(new Failure(name, "tên tệp để trống"));
            else if (Files.isDirectory(name)) inputs.addFolder(name);
            else inputs.files.add(name);
        }
        return inputs;
    }

    private void addFolder(Path folder) {
        int before = files.size();
        int failures = failed.size();
        try {
            Files.walkFileTree(folder, new Visitor(folder));
        } catch (IOException e) {
            failed.add(new Failure(folder, "không xem được thư mục (" + e.getMessage() + ")"));
        }
        files.subList(before, files.size()).sort(null);
        if (files.size() == before && failed.size() == failures) {
            failed.add(new Failure(folder, "thư mục không có tệp văn bản nào đọc được"));
        }
    }

    private static boolean isDocument(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;

        private Visitor(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) (isDocument(file) ? files : skipped).add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            failed.add(new Failure(file, "không xem được thư mục (không có quyền)"));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }
    }
}
