package vn.luytre.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * The last bytes of a backup, its comment as a ZIP: the digest of all bytes before them. The digests in the manifest say
 * which content is damaged; this one sees the bytes between the contents too.
 */
final class FileSeal {
    private static final String PREFIX = "sha256:";
    static final int LENGTH = PREFIX.length() + Sha256.DIGITS;
    /** Of the same length. */
    static final String OPEN = "-".repeat(LENGTH);

    private FileSeal() {}

    static byte[] of(String sha256) {
        return (PREFIX + sha256).getBytes(StandardCharsets.US_ASCII);
    }

    /** True where the file ends with the seal of its other bytes. */
    static boolean holds(Path file) throws IOException {
        long length = Files.size(file);
        if (length < LENGTH) return false;
        try (var in = Files.newInputStream(file)) {
            var digest = Sha256.begin();
            update(digest, in, length - LENGTH);
            return MessageDigest.isEqual(of(Sha256.end(digest)), in.readNBytes(LENGTH));
        }
    }

    private static void update(MessageDigest digest, InputStream in, long count) throws IOException {
        var buffer = new byte[1 << 16];
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) return;
            digest.update(buffer, 0, read);
            left -= read;
        }
    }

    /** Hands all on, and digests all but the last {@link #LENGTH} bytes, where the seal will be. */
    static final class Output extends OutputStream {
        private final OutputStream out;
        private final MessageDigest digest = Sha256.begin();
        private final byte[] tail = new byte[LENGTH];
        private int held;

        Output(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int count) throws IOException {
            out.write(bytes, start, count);
            int surplus = Math.max(0, held + count - LENGTH);
            int ofTail = Math.min(surplus, held);
            digest.update(tail, 0, ofTail);
            System.arraycopy(tail, ofTail, tail, 0, held - ofTail);
            held -= ofTail;
            int ofNew = surplus - ofTail;
            digest.update(bytes, start, ofNew);
            System.arraycopy(bytes, start + ofNew, tail, held, count - ofNew);
            held += count - ofNew;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        byte[] seal() {
            return of(Sha256.end(digest));
        }
    }
}
