package vn.luytre.reading.layout;

import java.util.List;

/**
 * Decides whether a line goes on with the one before it. A text may be wrapped by hand at some width, have one line a
 * paragraph, or be broken by a page in the middle of a sentence: the width is measured, the rest is read off the marks at
 * the break.
 */
final class Joining {
    private static final String[] CAPTIONS = {"Kính gửi", "Nơi nhận", "PHỤ LỤC"};
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 130;
    private static final int FULL_PARAGRAPH = 100;
    private static final int LONGEST_HEADING = 40;
    private static final int LINES_FOR_A_WRAP = 8;
    /** The right edge is ragged. */
    private static final int ROOM_TO_SPARE = 8;

    private final String text;
    private final List<Line> lines;
    private final int width;

    Joining(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = wrapWidth(lines);
    }

    /** The width at which lines are wrapped by hand, or 0: nine of ten lines are no longer, and many come near to it. */
    private static int wrapWidth(List<Line> lines) {
        int[] counts = new int[WIDEST_WRAP + 2];
        int all = 0;
        for (Line line : lines) {
            if (line.kind() != Line.Kind.TEXT) continue;
            counts[Math.min(line.length(), WIDEST_WRAP + 1)]++;
            all++;
        }
        int longer = 0;
        for (int width = WIDEST_WRAP + 1; width >= NARROWEST_WRAP; width--) {
            longer += counts[width];
            if (longer * 25 > all) return width <= WIDEST_WRAP && isCrowded(counts, width, all) ? width : 0;
        }
        return 0;
    }

    private static boolean isCrowded(int[] counts, int width, int all) {
        int near = between(counts, width - width / 5, width + width / 10);
        // Rules have many titles and short items: a sharper edge makes up for that.
        int nearer = between(counts, width - width / 10, width + width / 10);
        return near >= LINES_FOR_A_WRAP && near * 10 >= all * 4 || nearer >= 2 * LINES_FOR_A_WRAP && nearer * 4 >= all;
    }

    private static int between(int[] counts, int from, int to) {
        int found = 0;
        for (int i = Math.max(0, from); i <= Math.min(counts.length - 1, to); i++) found += counts[i];
        return found;
    }

    boolean startsParagraph(int number) {
        Line line = lines.get(number);
        Line before = lines.get(number - 1);
        if (before.kind() != Line.Kind.TEXT) return true;
        if (line.heading() > 0 || before.heading() > 0) return line.heading() != before.heading() || line.gap() > 0;
        if (Labels.startAt(text, line.start() + stars(line), line.end()) || isCaption(before, line)) return true;
        if (line.afterPage() && goesOnOverPage(before, line)) return false;
        return line.gap() > 0 ? !isBroken(number, before, line) : startsAfterLine(before, line);
    }

    /** «… hoàn thành lắp đặt | 2 | 12 cột đèn …»: the number of a page stands in the middle of a sentence. */
    private boolean goesOnOverPage(Line before, Line line) {
        char first = firstInk(line);
        return ".;:!?…/”\"".indexOf(lastInk(before)) < 0
                && (Character.isLowerCase(first) || Character.isDigit(first))
                && !isCapitals(before);
    }

    /** «Kính gửi», «Nơi nhận», «PHỤ LỤC», «Căn cứ …;» begin a paragraph even where no blank line stands before them. */
    private boolean isCaption(Line before, Line line) {
        int from = line.start();
        while (from < line.end() && text.charAt(from) == '*') from++;
        if (text.startsWith("Căn cứ ", from)) return lastInk(before) == ';' || isCapitals(before);
        for (String caption : CAPTIONS) if (text.startsWith(caption, from)) return true;
        return false;
    }

    private int stars(Line line) {
        int stars = 0;
        while (line.start() + stars < line.end() && text.charAt(line.start() + stars) == '*') stars++;
        return stars < line.length() && text.charAt(line.start() + stars) == ' ' ? 0 : stars;
    }

    /** A page break or a blank line in the middle of a sentence. */
    private boolean isBroken(int number, Line before, Line line) {
        char last = lastInk(before);
        if (".;:!?…/".indexOf(last) >= 0) return false;
        char first = firstInk(line);
        if (isCapitals(line) || isCapitals(before) && !Character.isLowerCase(first)) return false;
        if (last == ',') return true;
        boolean full = isFull(number - 1, before);
        if (Character.isLowerCase(first) || first == '(') return full || before.length() > FULL_PARAGRAPH / 2;
        return full && line.gap() >= 2 && !(before.bold() && !line.bold());
    }

    /** A line that the width ended, not its sentence. */
    private boolean isFull(int number, Line line) {
        if (width > 0) return line.length() * 10 >= width * 8 && number > 0;
        return line.length() > FULL_PARAGRAPH;
    }

    private boolean startsAfterLine(Line before, Line line) {
        if (width == 0) return startsUnwrapped(before, line);
        boolean full = before.length() * 100 >= width * 78;
        char last = lastInk(before);
        char first = firstInk(line);
        if (Character.isLowerCase(first) || last == ',') return false;
        if (".;:!?…".indexOf(last) >= 0 && indent(line) > indent(before) + 1) return true;
        if (".;:!?…".indexOf(last) >= 0 && !full) return true;
        if (!full && line.length() * 100 >= width * 78) return true;
        return endsArticleTitle(before, line);
    }

    /** «Điều 8. Tổ Thư ký»: the next line begins with a word that would still have had room. */
    private boolean endsArticleTitle(Line before, Line line) {
        if (!text.startsWith("Điều ", before.start() + stars(before))) return false;
        if (!Character.isUpperCase(firstInk(line)) || !Labels.startAt(text, before.start(), before.end())) return false;
        int word = line.start();
        while (word < line.end() && text.charAt(word) != ' ') word++;
        return before.length() + 1 + word - line.start() + ROOM_TO_SPARE <= width;
    }

    /** The blanks before a line: the first of a paragraph may be set in, whatever the length of the line before it. */
    private int indent(Line line) {
        int from = line.start();
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) from--;
        return line.start() - from;
    }

    /** One line a paragraph, but for the short lines of the head and the foot, which stay together. */
    private boolean startsUnwrapped(Line before, Line line) {
        if (before.length() > FULL_PARAGRAPH || line.length() > FULL_PARAGRAPH) {
            return !Character.isLowerCase(firstInk(line)) || ".;:".indexOf(lastInk(before)) >= 0;
        }
        return ".;:".indexOf(lastInk(before)) >= 0 && !before.forcedBreak() || isHeading(before, line);
    }

    /** «2. Các thôn»: a label and few words, and the next line begins anew. */
    private boolean isHeading(Line before, Line line) {
        return before.length() < LONGEST_HEADING
                && lastInk(before) != ','
                && Character.isUpperCase(firstInk(line))
                && Labels.startAt(text, before.start() + stars(before), before.end());
    }

    private boolean isCapitals(Line line) {
        boolean letters = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) return false;
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    private char lastInk(Line line) {
        for (int i = line.end() - 1; i >= line.start(); i--) if (text.charAt(i) != '*') return text.charAt(i);
        return ' ';
    }

    private char firstInk(Line line) {
        for (int i = line.start(); i < line.end(); i++) if (text.charAt(i) != '*') return text.charAt(i);
        return ' ';
    }
}
