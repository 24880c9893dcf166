package vn.luytre.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.process.Children;

/**
 * Opens the files of a run: plain text here, foreign formats (DOCX, DOC, ODT, RTF, HTML, PDF, mails, ZIP) in child processes with limits of memory
 * and time, which are started when the first such file comes. May be used by several threads.
 */
public final class DocumentFiles implements AutoCloseable {
    private final Children children;

    public DocumentFiles() {
        this(new Children());
    }

    DocumentFiles(Children children) {
        this.children = children;
    }

    /** What takes the documents of one file, as they are read. */
    public interface Receiver {
        /**
         * One document.
         *
         * @param within its name within the file: «cong-van.docx», «cu.zip › a.docx»; empty for the file itself
         */
        void document(String within, FileContent content);

        /** A part that is no document, such as a calendar entry of a mail. */
        void leftOut(String within);

        /** This page, from 1, of so many took its time and is done. */
        default void page(String within, int page, int pages) {}
    }

    /** Reads all documents of a file: one, or those in a mail or a ZIP. Never throws: whatever is wrong is a refusal. */
    public void readAll(Path file, Receiver receiver) {
        try (var unpacking = new Unpacking(file, children, receiver)) {
            unpacking.read();
        }
    }

    /** What lies in a mail or a ZIP file, at any depth; nothing where a file holds no others. */
    public List<FilePart> parts(Path file) throws IOException {
        try (var apart = new TakingApart(children)) {
            return apart.parts(file);
        }
    }

    /** How a page of a PDF file or a picture looks, from 1; nothing for a file without such a page. */
    public Optional<PagePicture> page(Path file, int page) {
        try {
            return Optional.of(children.paint(file, page));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** The text of a file that holds one document. */
    public FileContent read(Path file) {
        return read(file, (_, _) -> {});
    }

    /** Takes note of how far the recognition of pages is. */
    public interface Pages {
        /** This page, from 1, of so many is done. */
        void done(int page, int pages);
    }

    /** The same of a file whose pages may have to be recognized. */
    public FileContent read(Path file, Pages progress) {
        var found = new ArrayList<FileContent>();
        readAll(file, new Receiver() {
            @Override
            public void document(String within, FileContent content) {
                found.add(content);
            }

            @Override
            public void leftOut(String within) {}

            @Override
            public void page(String within, int page, int pages) {
                progress.done(page, pages);
            }
        });
        return found.size() == 1 ? found.getFirst() : severalIn(found);
    }

    private static FileContent severalIn(List<FileContent> found) {
        return new FileContent.Refused("chứa " + found.size() + " văn bản; hãy lưu riêng từng văn bản rồi chạy lại");
    }

    @Override
    public void close() {
        children.close();
    }
}
