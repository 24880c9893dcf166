package vn.luytre.reading.file.process;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Pulse;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.container.Parts;
import vn.luytre.reading.file.container.Room;

/** The child process: reads files whose names come in, one after another, until nobody asks any more. */
public final class ChildMain {
    private ChildMain() {}

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // a file that is read without end would be read on for ever if the program were killed
        ProcessHandle.current()
                .parent()
                .ifPresent(program -> Thread.ofPlatform().daemon().start(() -> dieWith(program)));
        System.setOut(System.err); // whatever a library prints is not to get into the frames
        try {
            while (true)
                answer(Request.read(in), (page, pages) -> new Frame.Beat(page, pages).write(out))
                        .write(out);
        } catch (EOFException e) {
            // the program has ended
        }
    }

    private static void dieWith(ProcessHandle program) {
        program.onExit().join();
        Runtime.getRuntime().halt(1);
    }

    /** Reads one file in this process. */
    static Frame read(Path file) {
        return answer(new Request.Text(file), (_, _) -> {});
    }

    /** Reads or unpacks one file in this process. */
    static Frame answer(Request request, Pulse pulse) {
        try {
            var kind = Kind.of(request.file());
            return switch (request) {
                case Request.Text(var file) ->
                    kind.container() == null ? text(file, kind, pulse) : new Frame.Container();
                case Request.Unpack(var file, var room) -> unpacked(kind, file, room);
                case Request.Paint(var file, var page) ->
                    new Frame.Picture(kind.painter().paint(file, page));
            };
        } catch (Unreadable e) {
            return new Frame.Refusal(e.reason());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (System.getenv("LUYTRE_DEBUG") != null) e.printStackTrace();
            return new Frame.Refusal(Unreadable.BROKEN);
        }
    }

    private static Frame text(Path file, Kind kind, Pulse pulse) throws IOException {
        var lines = new Lines(pulse);
        kind.parser().parse(file, lines);
        return lines.isBlank() ? new Frame.Refusal("không có chữ nào") : new Frame.Text(lines.content());
    }

    private static Frame unpacked(Kind kind, Path file, Room room) throws IOException {
        var container = kind.container();
        if (container == null) return new Frame.Unpacked(List.of());
        var parts = new Parts(room);
        container.unpack(file, parts);
        return new Frame.Unpacked(parts.all());
    }
}
