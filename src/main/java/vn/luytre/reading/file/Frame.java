package vn.luytre.reading.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PageLine;

/** What the child process sends back for one file: its text with the places of its lines and its doubts, or the reason why there is none. */
sealed interface Frame {
    /** The text of the file. */
    record Text(ForeignText content) implements Frame {}

    /** There is none. */
    record Refusal(String reason) implements Frame {}

    /** More is not taken from a child: in bytes of text, and in lines. */
    int LARGEST = 4 * Lines.LONGEST_TEXT;

    /** A list grows with what comes, not with what is announced. */
    int MOST_AT_FIRST = 1 << 16;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Refusal(var reason) -> {
                out.writeByte(0);
                writeBytes(out, reason);
            }
            case Text(var content) -> {
                out.writeByte(1);
                writeBytes(out, content.text());
                out.writeInt(content.places().size());
                for (var place : content.places()) write(out, place);
                out.writeInt(content.doubts().size());
                for (var doubt : content.doubts()) write(out, doubt);
            }
        }
        out.flush();
    }

    private static void writeBytes(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
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
        boolean hasText = in.readByte() == 1;
        var text = new String(in.readNBytes(length(in)), StandardCharsets.UTF_8);
        if (!hasText) return new Refusal(text);
        return new Text(new ForeignText(text, places(in), doubts(in)));
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
