package vn.luytre.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Turns DOCX into PDF by LibreOffice, where the machine has it: one document at a time, in a process of its own with limits of
 * time, memory and size, no network and a private folder. What LibreOffice keeps between two documents goes when this is closed.
 */
public final class PdfPrinter implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final @Nullable Path program;
    private final Duration limit;
    private @Nullable PrivateDirectory directory;

    public PdfPrinter() {
        this(OfficeProcess.installed().orElse(null), LIMIT);
    }

    /** With the program at that place; as if there were none where it cannot be run. */
    public PdfPrinter(Path program) {
        this(Files.isExecutable(program) ? program : null, LIMIT);
    }

    PdfPrinter(@Nullable Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** Whether there is a LibreOffice. */
    public boolean isInstalled() {
        return program != null;
    }

    /** The pages. Refused where there is no LibreOffice, or it cannot do it in time. */
    public synchronized byte[] print(byte[] docx) throws NotPrinted {
        if (program == null) {
            throw new NotPrinted(
                    "Máy chủ chưa cài LibreOffice (soffice) nên chưa xuất được PDF; hãy tải DOCX rồi lưu thành PDF bằng phần mềm soạn thảo.");
        }
        try {
            return printed(program, docx);
        } catch (IOException e) {
            throw new NotPrinted("LibreOffice không xuất được PDF (" + e.getMessage() + "); hãy tải DOCX.");
        }
    }

    private byte[] printed(Path office, byte[] docx) throws IOException, NotPrinted {
        var folder = folder();
        var from = Files.write(folder.resolve("van-ban.docx"), docx);
        var to = folder.resolve("van-ban.pdf");
        try {
            if (!OfficeProcess.toPdf(office, from, folder, limit)) {
                throw new NotPrinted(
                        "LibreOffice làm quá " + limit.toSeconds() + " giây chưa xong và đã bị dừng; hãy tải DOCX.");
            }
            if (!Files.exists(to))
                throw new NotPrinted("LibreOffice không xuất được PDF từ văn bản này; hãy tải DOCX.");
            return Files.readAllBytes(to);
        } finally {
            Files.deleteIfExists(from);
            Files.deleteIfExists(to);
        }
    }

    private Path folder() throws IOException {
        if (directory == null) directory = PrivateDirectory.make();
        return directory.path();
    }

    @Override
    public synchronized void close() {
        if (directory != null) directory.close();
        directory = null;
    }
}
