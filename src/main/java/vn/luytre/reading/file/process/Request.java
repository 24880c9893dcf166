package vn.luytre.reading.file.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.container.Room;

/**
 * What a child process is asked for.
 *
 * @param room null for the text of the file; else its parts are to be put there
 */
record Request(Path file, @Nullable Room room) {
    void write(DataOutputStream out) throws IOException {
        out.writeUTF(file.toAbsolutePath().toString());
        out.writeBoolean(room != null);
        if (room != null) {
            out.writeUTF(room.folder().toAbsolutePath().toString());
            out.writeInt(room.parts());
            out.writeLong(room.bytes());
        }
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        var file = Path.of(in.readUTF());
        return new Request(
                file, in.readBoolean() ? new Room(Path.of(in.readUTF()), in.readInt(), in.readLong()) : null);
    }
}
