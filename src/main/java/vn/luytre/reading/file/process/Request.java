package vn.luytre.reading.file.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import vn.luytre.reading.file.container.Room;

/** What a child process is asked for. */
sealed interface Request {
    Path file();

    /** The text of the file. */
    record Text(Path file) implements Request {}

    /** Its parts, to be put there. */
    record Unpack(Path file, Room room) implements Request {}

    /** How one of its pages looks, from 1. */
    record Paint(Path file, int page) implements Request {}

    byte TEXT = 0;
    byte UNPACK = 1;
    byte PAINT = 2;

    default void write(DataOutputStream out) throws IOException {
        out.writeUTF(file().toAbsolutePath().toString());
        switch (this) {
            case Text(var _) -> out.writeByte(TEXT);
            case Unpack(var _, var room) -> {
                out.writeByte(UNPACK);
                out.writeUTF(room.folder().toAbsolutePath().toString());
                out.writeInt(room.parts());
                out.writeLong(room.bytes());
            }
            case Paint(var _, var page) -> {
                out.writeByte(PAINT);
                out.writeInt(page);
            }
        }
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        var file = Path.of(in.readUTF());
        byte what = in.readByte();
        return switch (what) {
            case TEXT -> new Text(file);
            case UNPACK -> new Unpack(file, new Room(Path.of(in.readUTF()), in.readInt(), in.readLong()));
            case PAINT -> new Paint(file, in.readInt());
            default -> throw new IOException("a request of kind " + what);
        };
    }
}
