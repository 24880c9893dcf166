package vn.luytre.reading.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text into lines, without furniture, and notes what Markdown marks and blank lines say. */
final class LineCutter {
    private final String text;
    private final char[] letters;
    private final List<Line> lines = new ArrayList<>();
    private int gap;
    private boolean fenced;
    private boolean stamped;
    private boolean bold;
    private boolean afterPage;

    /** @param letters the same text: an array is looked at faster, and every character of it is */
    LineCutter(String text, char[] letters) {
        this.text = text;
        this.letters = letters;
    }

    List<Line> cut() {
        int from = 0;
        while (from < text.length()) {
            int to = lineEnd(from);
            line(from, to);
            from = to + 1;
        }
        new BlankTables(letters).mark(lines);
        return lines;
    }

    private int lineEnd(int from) {
        for (int i = from; i < letters.length; i++) {
            char c = letters[i];
            if (c < ' ' && (c == '\n' || c == '\r' || c == '\f') || c == '\u2028' || c == '\u2029') return i;
        }
        return letters.length;
    }

    private void line(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Ink.isBlank(text.charAt(start))) start++;
        while (end > start && Ink.isBlank(text.charAt(end - 1))) end--;
        if (to < text.length() && text.charAt(to) == '\f') gap++;
        if (start == end) {
            if (!(to < text.length() && text.charAt(to) == '\n' && from > 0 && text.charAt(from - 1) == '\r')) gap++;
        } else if (text.startsWith("```", start)) {
            fenced = !fenced;
            gap++;
        } else {
            inked(start, end, to - end >= 2);
        }
    }

    private void inked(int start, int end, boolean forcedBreak) {
        if (fenced) {
            add(start, end, 0, false, forcedBreak, Line.Kind.PREFORMATTED);
        } else if (text.charAt(start) == '|' && end - start > 1) {
            if (!isRuleOfTable(start, end)) add(start, end, 0, false, forcedBreak, Line.Kind.TABLE);
        } else if (Furniture.is(text, start, end) || stamped && Furniture.continuesStamp(text, start, end)) {
            stamped |= Furniture.isStamp(text, start, end);
            afterPage |= Furniture.isPageNumber(text, start, end);
            gap++;
        } else {
            marked(start, end, forcedBreak);
        }
    }

    /** Takes off «## » and sees whether all of the line is between double asterisks, perhaps begun on a line before. */
    private void marked(int start, int end, boolean forcedBreak) {
        int from = start;
        while (from < end && text.charAt(from) == '#') from++;
        int heading = from > start && from < end && text.charAt(from) == ' ' && from - start <= 6 ? from - start : 0;
        int ink = heading > 0 ? from + 1 : start;
        while (ink < end && Ink.isBlank(text.charAt(ink))) ink++;
        boolean opened = bold || text.startsWith("**", ink);
        boolean whole = opened && !leavesBold(ink, end);
        add(ink, end, heading, whole, forcedBreak, Line.Kind.TEXT);
    }

    /** Follows the double asterisks of the line; true where some of its words stand outside of them. */
    private boolean leavesBold(int start, int end) {
        if (!bold && text.indexOf('*', start, end) < 0) return true;
        boolean outside = false;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '*') {
                if (i + 1 < end && text.charAt(i + 1) == '*') {
                    bold = !bold;
                    i++;
                }
            } else if (!bold && Character.isLetterOrDigit(text.charAt(i))) {
                outside = true;
            }
        }
        return outside;
    }

    private boolean isRuleOfTable(int start, int end) {
        for (int i = start; i < end; i++) if ("|-: ".indexOf(text.charAt(i)) < 0) return false;
        return true;
    }

    private void add(int start, int end, int heading, boolean whole, boolean forcedBreak, Line.Kind kind) {
        lines.add(new Line(start, end, gap, afterPage, heading, whole, forcedBreak, kind));
        gap = 0;
        afterPage = false;
        stamped = false;
        if (heading > 0) bold = false;
    }
}
