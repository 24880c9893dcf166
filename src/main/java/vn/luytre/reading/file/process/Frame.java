package vn.luytre.reading.file.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PageLine;
import vn.luytre.reading.PagePicture;
import vn.luytre.reading.file.ForeignText;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.container.Part;

/** What the child process sends back for one file: its text with the places of its lines and its doubts, its parts, a page, or the reason why there is none. */
sealed interface Frame {
    /** The text of the file. */
    record Text(ForeignText content) implements Frame {}

    /** There is none. */
    record Refusal(String reason) implements Frame {}

    /** It is a container: it is to be asked for its parts. */
    record Container() implements Frame {}

    /** The parts of a container, put aside. */
    record Unpacked(List<Part> parts) implements Frame {}

    /** Nothing yet, but this page of so many is done. */
    record Beat(int page, int pages) implements Frame {}

    /** How a page looks. */
    record Picture(PagePicture page) implements Frame {}

    /** More is not taken from a child: in bytes of text, and in lines. */
    int LARGEST = 4 * Lines.LONGEST_TEXT;

    byte REFUSAL = 0;
    byte TEXT = 1;
    byte BEAT = 2;
    byte CONTAINER = 3;
    byte UNPACKED = 4;
    byte PICTURE = 5;
    /** Of parts: those kept have numbers from 0. */
    int LEFT_OUT = -1;

    int REFUSED = -2;

    /** A list grows with what comes, not with what is announced. */
    int MOST_AT_FIRST = 1 << 16;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Refusal(var reason) -> {
                out.writeByte(REFUSAL);
                writeBytes(out, reason);
            }
            case Text(var content) -> {
                out.writeByte(TEXT);
                writeBytes(out, content.text());
                out.writeInt(content.places().size());
                for (var place : content.places()) write(out, place);
                out.writeInt(content.doubts().size());
                for (var doubt : content.doubts()) write(out, doubt);
            }
            case Beat(var page, var pages) -> {
                out.writeByte(BEAT);
                out.writeInt(page);
                out.writeInt(pages);
            }
            case Picture(var page) -> {
                out.writeByte(PICTURE);
                out.writeFloat(page.width());
                out.writeFloat(page.height());
                writeBytes(out, page.jpeg());
            }
            case Container() -> out.writeByte(CONTAINER);
            case Unpacked(var parts) -> {
                out.writeByte(UNPACKED);
                out.writeInt(parts.size());
                for (var part : parts) write(out, part);
            }
        }
        out.flush();
    }

    private static void writeBytes(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, Part part) throws IOException {
        writeBytes(out, part.name());
        switch (part) {
            case Part.Kept kept -> out.writeInt(kept.number());
            case Part.LeftOut _ -> out.writeInt(LEFT_OUT);
            case Part.Refused refused -> {
                out.writeInt(REFUSED);
                writeBytes(out, refused.reason());
            }
        }
    }

    private static void write(DataOutputStream out, PageLine place) throws IOException {
        out.writeInt(place.start());
        out.writeInt(place.page());
        out.writeFloat(place.left());
        out.writeFloat(place.top());
        out.writeFloat(place.width());
        out.writeFloat(place.height());
    }

    private static void write(DataOutputStream out, Doubt doubt) throws IOException {
        out.writeInt(doubt.start());
        out.writeInt(doubt.end());
        out.writeUTF(doubt.cause().name());
    }

    static Frame read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case REFUSAL -> new Refusal(readText(in));
            case TEXT -> new Text(new ForeignText(readText(in), places(in), doubts(in)));
            case BEAT -> new Beat(in.readInt(), in.readInt());
            case PICTURE -> new Picture(picture(in));
            case CONTAINER -> new Container();
            case UNPACKED -> new Unpacked(parts(in));
            default -> throw new IOException("a frame of kind " + kind);
        };
    }

    private static PagePicture picture(DataInputStream in) throws IOException {
        float width = in.readFloat();
        float height = in.readFloat();
        return new PagePicture(in.readNBytes(length(in)), width, height);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(length(in)), StandardCharsets.UTF_8);
    }

    private static List<Part> parts(DataInputStream in) throws IOException {
        int count = length(in);
        var parts = new ArrayList<Part>(Math.min(count, MOST_AT_FIRST));
        for (int i = 0; i < count; i++) {
            var name = readText(in);
            int number = in.readInt();
            parts.add(
                    switch (number) {
                        case LEFT_OUT -> new Part.LeftOut(name);
                        case REFUSED -> new Part.Refused(name, readText(in));
                        default -> new Part.Kept(name, number);
                    });
        }
        return List.copyOf(parts);
    }

    private static List<PageLine> places(DataInputStream in) throws IOException {
        int count = length(in);
        var places = new ArrayList<PageLine>(Math.min(count, MOST_AT_FIRST));
        for (int i = 0; i < count; i++) {
            places.add(new PageLine(
                    in.readInt(), in.readInt(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return List.copyOf(places);
    }

    private static List<Doubt> doubts(DataInputStream in) throws IOException {
        int count = length(in);
        var doubts = new ArrayList<Doubt>(Math.min(count, MOST_AT_FIRST));
        for (int i = 0; i < count; i++) doubts.add(new Doubt(in.readInt(), in.readInt(), cause(in.readUTF())));
        return List.copyOf(doubts);
    }

    private static Doubt.Cause cause(String name) throws IOException {
        try {
            return Doubt.Cause.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new IOException("a cause of " + name, unknown);
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) throw new IOException("a frame of " + length);
        return length;
    }
}
