package vn.luytre.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.luytre.reading.file.Children;
import vn.luytre.reading.file.Unreadable;

/**
 * Opens the files of a run: plain text here, foreign formats (DOCX, DOC, ODT, RTF, HTML, PDF) in child processes with limits of memory and
 * time, which are started when the first such file comes. May be used by several threads.
 */
public final class DocumentFiles implements AutoCloseable {
    private static final long LARGEST_FOREIGN_FILE = 100L * 1024 * 1024;

    private final Children children = new Children();

    /** The text of a file, known by its base name. Never throws: whatever is wrong with the file is a refusal. */
    public FileContent read(Path file) {
        return TextFiles.isForeign(file) ? foreign(file) : TextFiles.read(file);
    }

    private FileContent foreign(Path file) {
        try {
            if (Files.size(file) > LARGEST_FOREIGN_FILE) {
                return new FileContent.Refused(
                        "quá lớn; chỉ đọc tệp đến " + LARGEST_FOREIGN_FILE / (1024 * 1024) + " MB");
            }
            var found = children.read(file);
            var name = String.valueOf(file.getFileName());
            return new FileContent.Text(SourceText.of(name, found.text(), found.places(), found.doubts()));
        } catch (Unreadable e) {
            return new FileContent.Refused(e.reason());
        } catch (IOException e) {
            return new FileContent.Refused("không mở được tệp (" + e.getMessage() + ")");
        }
    }

    @Override
    public void close() {
        children.close();
    }
}
