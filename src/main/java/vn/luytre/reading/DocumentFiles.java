package vn.luytre.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    }

    /** Reads all documents of a file: one, or those in a mail or a ZIP. Never throws: whatever is wrong is a refusal. */
    public void readAll(Path file, Receiver receiver) {
        try (var unpacking = new Unpacking(file, children, receiver)) {
            unpacking.read();
        }
    }

    /** The text of a file that holds one document. */
    public FileContent read(Path file) {
        var found = new ArrayList<FileContent>();
        readAll(file, new Receiver() {
            @Override
            public void document(String within, FileContent content) {
                found.add(content);
            }

            @Override
            public void leftOut(String within) {}
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
