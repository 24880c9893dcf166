package vn.luytre.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PageLine;

/** The text of a document, as lines. A blank line stands between paragraphs. */
public final class Lines implements Flow {
    /** In characters; a longer text is no directive. */
    public static final int LONGEST_TEXT = 20 * 1024 * 1024;

    private static final int LONGEST_LABEL = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<PageLine> places = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Pulse pulse;
    private boolean gap;
    private boolean open;
    private boolean centred;

    public Lines() {
        this((_, _) -> {});
    }

    /** @param pulse is told of every page that took its time */
    public Lines(Pulse pulse) {
        this.pulse = pulse;
    }

    /** This page, from 1, has been recognized: the time for the next one begins. */
    public void pageDone(int page, int pages) throws IOException {
        pulse.beat(page, pages);
    }

    @Override
    public void paragraph(String paragraph, boolean isCentred) throws Unreadable {
        var words = paragraph.strip();
        if (words.isEmpty()) {
            gap();
            return;
        }
        if (!isCentred || !centred) gap();
        words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Lines::withoutTab)
                .forEach(this::put);
        check();
        centred = isCentred;
    }

    /** «1.⇥Nâng cao …»: the tabulator behind a number is a blank; several tabulators set a row of a table: «1⇥Tập huấn⇥Công an tỉnh». */
    private static String withoutTab(String words) {
        int tab = words.indexOf('\t');
        return tab < 0 || tab > LONGEST_LABEL || words.indexOf('\t', tab + 1) > 0
                ? words
                : words.substring(0, tab) + " " + words.substring(tab + 1).strip();
    }

    @Override
    public void table(Table table) throws Unreadable {
        if (table.isLayout()) table.cells().forEach(this::cell);
        else row(table);
        check();
        gap();
    }

    private void cell(Cell cell) {
        gap();
        cell.lines().forEach(this::put);
    }

    private void row(Table table) {
        gap();
        for (var row : table.rows()) {
            var cells = row.stream().map(Cell::inOneLine).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) put(barred(cells));
        }
    }

    /** A row of a table as a line. */
    public static String barred(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** One line with its place on a page. */
    public void line(String line, int page, Box box) throws Unreadable {
        var found = new ArrayList<Doubt>();
        int start = part(DoubtMarks.take(line, found), false, page, box);
        for (var doubt : found) doubt(start + doubt.start(), start + doubt.end(), doubt.cause());
        endLine();
    }

    /**
     * What stands on one line of a page and is, with the parts before and behind it, one line of the text.
     *
     * @param glued its first word is the rest of the last one before
     * @return where it begins
     */
    public int part(String words, boolean glued, int page, Box box) throws Unreadable {
        if (open) {
            if (!glued) text.append(' ');
        } else if (gap && !text.isEmpty()) {
            text.append('\n');
        }
        gap = false;
        open = true;
        int start = text.length();
        places.add(new PageLine(start, page, box.left(), box.top(), box.width(), box.height()));
        text.append(words);
        check();
        return start;
    }

    /** The parts of a line have all come. */
    public void endLine() {
        if (open) text.append('\n');
        open = false;
    }

    /** What follows stands apart. */
    public void gap() {
        gap = true;
        centred = false;
    }

    private void put(String line) {
        if (gap && !text.isEmpty()) text.append('\n');
        gap = false;
        text.append(line).append('\n');
    }

    private void check() throws Unreadable {
        if (text.length() > LONGEST_TEXT) throw new Unreadable(Unreadable.ENDLESS);
    }

    /** What was last written from {@code start} on is not sure. */
    public void doubt(int start, int end, Doubt.Cause cause) {
        doubts.add(new Doubt(start, end, cause));
    }

    /** So many characters have been written: where the next line begins, but for a blank line that may come before it. */
    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    public ForeignText content() {
        boolean placed = !places.isEmpty() || !doubts.isEmpty();
        var words = placed ? text.toString() : LegacyLines.unicode(text.toString());
        return new ForeignText(words, List.copyOf(places), List.copyOf(doubts));
    }
}
