package vn.luytre.reading.file.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A folder for parts of files, which nobody else may look into. It is deleted with all that is in it, also when the program is stopped. */
public final class PrivateFolder implements AutoCloseable {
    /** Goes on with the number of the process. */
    static final String NAME = "luytre-";

    private static final AtomicBoolean SWEPT = new AtomicBoolean();
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(PrivateFolder::delete), "unpacked parts"));
    }

    private final Path folder;
    private int rooms;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    public static PrivateFolder make() throws IOException {
        var folder =
                Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-"); // only the owner may enter it
        OPEN.add(folder);
        if (!SWEPT.getAndSet(true)) LeftFolders.sweep(folder);
        return new PrivateFolder(folder);
    }

    Path path() {
        return folder;
    }

    /** An empty folder in it. */
    public Path room() throws IOException {
        return Files.createDirectory(folder.resolve("room" + rooms++));
    }

    @Override
    public void close() {
        delete(folder);
        OPEN.remove(folder);
    }

    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException e) {
            // a child that was just ended may have held a file; there is no one to tell, and what is left is private
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
