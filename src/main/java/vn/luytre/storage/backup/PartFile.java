package vn.luytre.storage.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import vn.luytre.storage.StorageFault;

/** A file that bears another name, NAME.part, until all of it is on the disk. Its owner alone may read it. */
final class PartFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    /** For who stops the command in its midst. */
    private final Thread clearing;

    private boolean kept;

    private PartFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        clearing = new Thread(() -> part.toFile().delete());
        Runtime.getRuntime().addShutdownHook(clearing);
    }

    /** Begins it; one that was left behind by a killed run is written over, one that is being written is not. */
    static PartFile of(Path file) throws IOException, StorageFault {
        if (Files.exists(file)) throw exists(file);
        var part = file.resolveSibling(file.getFileName() + ".part");
        var channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (channel.tryLock() == null) {
            channel.close();
            throw new StorageFault("Tệp %s đang được một lệnh khác ghi.".formatted(part));
        }
        channel.truncate(0);
        return new PartFile(file, part, channel);
    }

    OutputStream output() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** Writes over the last bytes and brings all to the disk. */
    void end(byte[] last) throws IOException {
        channel.write(ByteBuffer.wrap(last), channel.size() - last.length);
        channel.force(true);
    }

    Path path() {
        return part;
    }

    /** Gives it its name. */
    void keep() throws IOException, StorageFault {
        try {
            Files.move(part, file); // without leave to replace
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        }
        kept = true;
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }

    private static StorageFault exists(Path file) {
        return new StorageFault("Đã có tệp %s; không ghi đè. Hãy chọn tên khác.".formatted(file));
    }

    /** Without {@link #keep} nothing is left. */
    @Override
    public void close() throws IOException {
        if (!kept) Files.deleteIfExists(part);
        channel.close();
        try {
            Runtime.getRuntime().removeShutdownHook(clearing);
        } catch (IllegalStateException ending) {
            return; // it is at work already
        }
    }
}
