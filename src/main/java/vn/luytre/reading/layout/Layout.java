package vn.luytre.reading.layout;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.SourceText;
import vn.luytre.text.MappedText;

/** Makes the clean text: cuts lines, leaves furniture out, and decides line by line what belongs together. */
final class Layout {
    private static final int MOST_COLUMNS = 64;
    private final SourceText source;
    private final String text;
    private final char[] letters;
    private final MappedText.Builder out;
    private final List<Block> blocks = new ArrayList<>();
    private final Joining joining;
    private final List<Line> lines;

    private List<Integer> lineStarts = new ArrayList<>();
    private List<Block.Row> rows = new ArrayList<>();
    private int blockStart;
    private int heading;
    private boolean bold;

    Layout(SourceText source) {
        this.source = source;
        this.text = source.normal().text();
        this.out = new MappedText.Builder(text);
        this.letters = text.toCharArray();
        this.lines = new LineCutter(text, letters).cut();
        this.joining = new Joining(text, lines);
    }

    CleanText read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.TEXT) textLine(i, line);
            else tableLine(line);
        }
        closeParagraph();
        closeTable();
        return new CleanText(source, out.build(), blocks);
    }

    private void textLine(int number, Line line) {
        closeTable();
        if (lineStarts.isEmpty() || joining.startsParagraph(number)) {
            closeParagraph();
            openBlock();
            heading = line.heading();
            bold = line.bold();
        } else {
            out.put(' ', line.start() - 1);
            bold &= line.bold();
        }
        lineStarts.add(out.length());
        write(line.start(), line.end());
    }

    private void openBlock() {
        if (out.length() > 0) out.put('\n', lines.getFirst().start());
        blockStart = out.length();
    }

    /** Writes a stretch with single blanks and without the marks of emphasis; what needs no change is taken over in runs. */
    private void write(int start, int end) {
        int first = out.length();
        int at = start;
        while (at < end) {
            int run = Ink.afterPlain(letters, at, end);
            out.keep(at, run);
            at = run;
            boolean blank = false;
            while (at < end && Ink.isLeftOut(text.charAt(at))) blank |= Ink.isBlank(text.charAt(at++));
            if (blank && at < end && out.length() > first) out.put(' ', at - 1);
        }
    }

    private void closeParagraph() {
        if (lineStarts.isEmpty()) return;
        if (out.length() > blockStart) {
            blocks.add(new Block.Paragraph(blockStart, out.length(), List.copyOf(lineStarts), heading, bold));
        }
        lineStarts = new ArrayList<>();
    }

    private void tableLine(Line line) {
        closeParagraph();
        if (rows.isEmpty()) openBlock();
        else out.put(' ', line.start() - 1);
        int start = out.length();
        var cells = switch (line.kind()) {
            case TABLE -> barredCells(line);
            case TABBED -> tabbedCells(line);
            case PREFORMATTED, TEXT -> blankedCells(line);
        };
        if (out.length() > start) rows.add(new Block.Row(start, out.length(), cells));
    }

    /** «| 1 | Tham mưu … | Công an tỉnh |»: the outer bars are left out, those between stay in the text. */
    private List<Block.Cell> barredCells(Line line) {
        var cells = new ArrayList<Block.Cell>();
        int from = line.start() + 1;
        int last = text.charAt(line.end() - 1) == '|' && line.length() > 1 ? line.end() - 1 : line.end();
        while (from <= last && cells.size() < MOST_COLUMNS) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 || bar > last ? last : bar;
            if (!cells.isEmpty()) out.put(' ', from - 1).put('|', from - 1).put(' ', from - 1);
            int start = out.length();
            writeTrimmed(from, to);
            cells.add(new Block.Cell(start, out.length(), cells.size()));
            from = to + 1;
        }
        return List.copyOf(cells);
    }

    /** «1⇥Tập huấn …⇥Công an tỉnh»: two tabulators in a row leave a cell empty. */
    private List<Block.Cell> tabbedCells(Line line) {
        var cells = new ArrayList<Block.Cell>();
        int from = line.start();
        while (from <= line.end() && cells.size() < MOST_COLUMNS) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || tab > line.end() ? line.end() : tab;
            if (!cells.isEmpty()) out.put(' ', from - 1);
            int start = out.length();
            writeTrimmed(from, to);
            cells.add(new Block.Cell(start, out.length(), cells.size()));
            from = to + 1;
        }
        return List.copyOf(cells);
    }

    private void writeTrimmed(int from, int to) {
        while (from < to && Ink.isBlank(text.charAt(from))) from++;
        while (to > from && Ink.isBlank(text.charAt(to - 1))) to--;
        write(from, to);
    }

    /** «1    Phường Xuân     92     98»: two blanks or more part the cells. */
    private List<Block.Cell> blankedCells(Line line) {
        var cells = new ArrayList<Block.Cell>();
        int lineStart = text.lastIndexOf('\n', line.start()) + 1;
        int from = line.start();
        while (from < line.end()) {
            int to = cellEnd(from, line.end());
            if (out.length() > 0 && !cells.isEmpty()) out.put(' ', from - 1);
            int start = out.length();
            write(from, to);
            cells.add(new Block.Cell(start, out.length(), from - lineStart));
            from = to;
            while (from < line.end() && Ink.isBlank(text.charAt(from))) from++;
        }
        return List.copyOf(cells);
    }

    private int cellEnd(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (Ink.isBlank(text.charAt(i)) && (Ink.isBlank(text.charAt(i + 1)) || text.charAt(i) == '\t')) return i;
        }
        return end;
    }

    private void closeTable() {
        if (rows.isEmpty()) return;
        blocks.add(new Block.Table(blockStart, out.length(), List.copyOf(rows)));
        rows = new ArrayList<>();
    }
}
