package vn.luytre.storage.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The programs that use one folder at this moment, counted by the locks they hold: the operating system takes them from one
 * that is killed.
 */
final class Users {
    /** Something to do while nobody else comes or goes. */
    interface Step {
        void run() throws IOException;
    }

    private final Path door;
    private final Path room;
    private @Nullable FileLock presence;

    Users(Path folder) {
        door = folder.resolve("door.lock");
        room = folder.resolve("room.lock");
    }

    /** Comes in; what must be there for it is made first. */
    void enter(Step prepare) throws IOException {
        try (var channel = open(door);
                var _ = channel.lock()) {
            prepare.run();
            presence = open(room).lock(0, Long.MAX_VALUE, true);
        }
    }

    /** Goes; who is the last one clears away. Going twice is going once. */
    void leave(Step clearAway) throws IOException {
        try (var channel = open(door);
                var _ = channel.lock()) {
            if (presence == null) return;
            presence.acquiredBy().close();
            presence = null;
            try (var all = open(room);
                    var alone = all.tryLock()) {
                if (alone != null) clearAway.run();
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
