package vn.luytre.reporting.total;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some elements of an array of numbers, as they travel from the database: only those that were asked for, and in the form in which
 * the database itself sends an array ({@code array_send}): dimensions, whether there are nulls, the type, the size, the first index,
 * then the length (-1 for null) and the eight bytes of each element. A single one comes as its eight bytes ({@code int8send}).
 */
final class Slice {
    private static final int HEADER = 5 * Integer.BYTES;
    private static final int NULL = -1;

    private final int[] positions;
    private final boolean whole;

    /**
     * Names the elements.
     *
     * @param positions from 1, ascending
     * @param width of the whole array
     */
    Slice(int[] positions, int width) {
        this.positions = positions;
        whole = positions.length == width;
    }

    /** «array_send(array[numbers[3], numbers[7]])»: nothing but numbers gets into it. */
    String of(String column) {
        if (whole) return "array_send(" + column + ")";
        if (positions.length == 1) return "int8send(" + column + "[" + positions[0] + "])"; // no array to be made
        return Arrays.stream(positions)
                .mapToObj(position -> column + "[" + position + "]")
                .collect(Collectors.joining(", ", "array_send(array[", "])"));
    }

    /** The highest position. */
    int last() {
        return positions[positions.length - 1];
    }

    /** One element. */
    interface Element {
        /** What stands at a position; nothing is called where there is null. */
        void at(int position, long number);
    }

    /** Reads what came, which is shorter where the last elements were never there. */
    void read(byte @Nullable [] sent, Element element) {
        if (sent == null) return;
        if (sent.length == Long.BYTES)
            element.at(positions[0], ByteBuffer.wrap(sent).getLong());
        if (sent.length < HEADER) return;
        var bytes = ByteBuffer.wrap(sent, HEADER, sent.length - HEADER);
        for (int at = 0; at < positions.length && bytes.hasRemaining(); at++) {
            if (bytes.getInt() != NULL) element.at(positions[at], bytes.getLong());
        }
    }
}
