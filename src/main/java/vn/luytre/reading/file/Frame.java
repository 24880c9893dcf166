package vn.luytre.reading.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.PageLine;

/** What the child process sends back for one file: its text with the places of its lines, or the reason why there is none. */
sealed interface Frame {
    /** The text of the file. */
    record Text(String text, List<PageLine> places) implements Frame {}

    /** There is none. */
    record Refusal(String reason) implements Frame {}

    /** More is not taken from a child: in bytes of text, and in lines. */
    int LARGEST = 4 * Lines.LONGEST_TEXT;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Refusal(var reason) -> {
                out.writeByte(0);
                writeBytes(out, reason);
            }
            case Text(var text, var places) -> {
                out.writeByte(1);
                writeBytes(out, text);
                out.writeInt(places.size());
                for (var place : places) write(out, place);
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

    static Frame read(DataInputStream in) throws IOException {
        boolean hasText = in.readByte() == 1;
        var text = new String(in.readNBytes(length(in)), StandardCharsets.UTF_8);
        if (!hasText) return new Refusal(text);
        int count = length(in);
        var places = new ArrayList<PageLine>(Math.min(count, 1 << 16));
        for (int i = 0; i < count; i++) {
            places.add(new PageLine(
                    in.readInt(), in.readInt(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return new Text(text, List.copyOf(places));
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) throw new IOException("a frame of " + length);
        return length;
    }
}
