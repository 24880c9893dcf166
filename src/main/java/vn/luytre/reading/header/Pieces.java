package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/**
 * The lines of head and foot. Where two columns stand side by side («Nơi nhận:      TM. ỦY BAN NHÂN DÂN»), a line is cut at the gap; cells of a
 * table and lines parted by {@code <br>} are cut too, and so is the national motto from whatever stands beside it.
 */
final class Pieces {
    private static final int COLUMN_GAP = 3;
    private static final Phrase LINE_BREAK = Phrase.of("<br");
    private static final Phrase CAPTION = Phrase.of("nơi nhận:");
    private final PreparedText text;
    private final Words words;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(PreparedText text) {
        this.text = text;
        this.words = text.words();
    }

    static List<Piece> of(PreparedText text, int fromBlock, int toBlock) {
        var all = new Pieces(text);
        var blocks = text.clean().blocks();
        for (int i = fromBlock; i < toBlock; i++) all.block(blocks.get(i), i);
        return all.pieces;
    }

    private void block(Block block, int number) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                for (int line = 0; line < paragraph.lines().size(); line++) {
                    cut(words.from(paragraph.lines().get(line)), words.from(paragraph.lineEnd(line)), number);
                }
            }
            case Block.Table table -> {
                for (var row : table.rows()) {
                    for (var cell : row.cells()) cut(words.from(cell.start()), words.from(cell.end()), number);
                }
            }
        }
    }

    private void cut(int from, int to, int block) {
        int start = from;
        int at = from;
        while (at < to) {
            int after = lineBreakAfter(at, to);
            if (after > at) {
                add(start, at, block);
                start = at = after;
                continue;
            }
            int motto = HeaderWords.MOTTOES.after(words, at, to);
            if (motto > at) {
                add(start, at, block);
                add(at, motto, block);
                start = at = motto;
                continue;
            }
            if (at > start && startsColumn(start, at, to)) {
                add(start, at, block);
                start = at;
            }
            at++;
        }
        add(start, to, block);
    }

    /** The word after «<br>», «<br/>», or {@code at}. */
    private int lineBreakAfter(int at, int to) {
        if (words.isMark(at, '|')) return at + 1;
        if (!words.isMark(at, '<') || !LINE_BREAK.standsAt(words, at)) return at;
        int end = at + 2;
        while (end < to && end < at + 5 && !words.isMark(end, '>')) end++;
        return words.isMark(end, '>') ? end + 1 : at;
    }

    private boolean startsColumn(int start, int at, int to) {
        if (CAPTION.after(words, start) == at) return true;
        if (isAuthority(at) && words.isWord(at - 1) && words.isCapitals(at - 1)) return true;
        if (words.isMark(at) && ";-".indexOf(words.mark(at)) >= 0 && at + 1 < to) return isNextItem(at);
        if (!words.isCapital(at)
                || words.isJoined(at)
                || words.isMark(at - 1, ':')
                || words.isMark(at - 1, '.') && at - 1 == start) return false;
        if (at - 1 == start && words.isMark(start)) return false;
        return gap(at) >= COLUMN_GAP;
    }

    /** «TM.», «KT.» in the middle of a line. */
    private boolean isAuthority(int at) {
        return words.isCapitals(at)
                && words.end(at) - words.start(at) >= 2
                && words.isMark(at + 1, '.')
                && HeaderWords.TITLES.standAt(words, at)
                && words.isCapitals(at + 2);
    }

    /** «- Như trên; - Lưu: VT» on one line: cut before the second dash. */
    private boolean isNextItem(int at) {
        return words.isMark(at, '-') && words.isMark(at - 1, ';') && words.isWord(at + 1);
    }

    /** How many characters of the file lie between a word and the one before it. */
    private int gap(int word) {
        return text.span(word, word + 1).start() - text.span(word - 1, word).end();
    }

    private void add(int from, int to, int block) {
        if (from < to) pieces.add(new Piece(from, to, block));
    }
}
