package vn.luytre.storage.backup;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the pieces of tables go. */
interface PieceSink {
    void begin(String entry) throws IOException;

    void write(byte[] row) throws IOException;

    void end() throws IOException;

    /** For counting alone. */
    PieceSink NOWHERE = new PieceSink() {
        @Override
        public void begin(String entry) {}

        @Override
        public void write(byte[] row) {}

        @Override
        public void end() {}
    };

    /** Each piece an entry. */
    static PieceSink into(ZipOutputStream zip) {
        return new PieceSink() {
            @Override
            public void begin(String entry) throws IOException {
                zip.putNextEntry(new ZipEntry(entry));
            }

            @Override
            public void write(byte[] row) throws IOException {
                zip.write(row);
            }

            @Override
            public void end() throws IOException {
                zip.closeEntry();
            }
        };
    }
}
