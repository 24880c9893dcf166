package vn.luytre.reading.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt;

/**
 * Doubts of words on their way through the cells of a table: a character that no text holds stands before such a word. When a line is
 * written, the marks become places.
 */
public final class DoubtMarks {
    /** The first of the characters that Unicode keeps for the use within a program. */
    private static final char FIRST = '\uFDD0';

    private static final Doubt.Cause[] CAUSES = Doubt.Cause.values();

    private DoubtMarks() {}

    @SuppressWarnings("EnumOrdinal") // the marks live within this process
    public static String mark(String word, Doubt.@Nullable Cause cause) {
        return cause == null ? word : (char) (FIRST + cause.ordinal()) + word;
    }

    private static boolean isMark(char c) {
        return c >= FIRST && c < FIRST + CAUSES.length;
    }

    /** The line without marks; its doubts are added, with places in it. */
    static String take(String line, List<Doubt> doubts) {
        if (line.chars().noneMatch(c -> isMark((char) c))) return line;
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isMark(c)) {
                text.append(c);
                continue;
            }
            int end = line.indexOf(' ', i);
            int length = (end < 0 ? line.length() : end) - i - 1;
            int start = text.length();
            doubts.add(new Doubt(start, start + length, CAUSES[c - FIRST]));
        }
        return text.toString();
    }
}
