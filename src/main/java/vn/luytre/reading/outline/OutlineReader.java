package vn.luytre.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** Reads the outline of a stretch of blocks, in one pass. */
public final class OutlineReader {
    private static final Phrases<String> CLOSING_CUES = WordList.phrases(OutlineReader.class, "closing-cues.txt");
    private static final Phrases<String> ASKING = WordList.phrases(OutlineReader.class, "asking.txt");
    private static final int LONGEST_ISSUER = 10;
    private static final int LONGEST_HEADING = 45;
    private final PreparedText text;
    private final Words words;
    private final LabelReader labels;
    private final List<Item.Stretch> preamble = new ArrayList<>();
    private final Item root = Item.root();
    private final List<Item.Stretch> closing = new ArrayList<>();
    private int lastLabelled = -1;
    private Item current = root;

    private OutlineReader(PreparedText text) {
        this.text = text;
        this.words = text.words();
        this.labels = new LabelReader(words);
    }

    /** The outline of the blocks from {@code from} to before {@code to}. */
    public static Outline read(PreparedText text, int from, int to) {
        return new OutlineReader(text).run(text.clean().blocks().subList(from, to));
    }

    private Outline run(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0 && lastLabelled < 0; i--) {
            if (blocks.get(i) instanceof Block.Table || label(blocks.get(i)) != null) lastLabelled = i;
        }
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Table table -> table(table);
                case Block.Paragraph paragraph -> paragraph(i, paragraph);
            }
        }
        return new Outline(preamble, root.children(), root.tables(), closing);
    }

    private @Nullable Label label(Block block) {
        return block instanceof Block.Paragraph ? labels.at(text.firstWord(block), text.wordAfter(block)) : null;
    }

    private void table(Block.Table table) {
        current.tables().add(table);
    }

    private void paragraph(int number, Block.Paragraph paragraph) {
        var stretch = new Item.Stretch(text.firstWord(paragraph), text.wordAfter(paragraph));
        var label = label(paragraph);
        if (label != null) open(label, stretch, paragraph.heading() > 0 || paragraph.bold());
        else if (current == root) preamble.add(stretch);
        else if (number > lastLabelled && (!closing.isEmpty() || closes(stretch))) closing.add(stretch);
        else current.further().add(stretch);
    }

    private void open(Label label, Item.Stretch stretch, boolean emphasised) {
        var parent = current;
        while (parent.isAtOrUnder(label.rank())) parent = parent.parentOr(root);
        current = parent.add(label, path(parent, label), stretch, emphasised);
    }

    /**
     * «4.-2»: a dash is counted among the dashes before it under the same item; «1.2» holds the number above it already; articles are numbered
     * through all chapters.
     */
    private static String path(Item parent, Label label) {
        if (label.rank() == Label.Rank.ARTICLE) return label.text();
        String own = label.rank().isCounted() ? label.text() + parent.nextDash() : label.text();
        Label above = parent.label();
        boolean holdsNumberAbove = above != null && label.rank().isDecimal() && own.startsWith(above.text() + ".");
        return (holdsNumberAbove ? pathOf(parent.parent()) : pathOf(parent)) + own;
    }

    private static String pathOf(@Nullable Item item) {
        return item == null || item.path() == null ? "" : item.path() + ".";
    }

    /**
     * A paragraph after the last label that begins as closing paragraphs do («Giao …», «Nhận được Công văn này …»), unless the
     * item is a mere heading that this paragraph fills.
     */
    private boolean closes(Item.Stretch stretch) {
        boolean fills = current.further().isEmpty() && isTitle(words, current);
        return !fills && (CLOSING_CUES.standAt(words, stretch.from()) || asksFirst(stretch));
    }

    /** «Tỉnh ủy yêu cầu các cấp ủy …», «Sở Nội vụ đề nghị …»: who issues the document asks all. */
    private boolean asksFirst(Item.Stretch stretch) {
        int limit = Math.min(stretch.to(), stretch.from() + LONGEST_ISSUER);
        for (int at = stretch.from(); at < limit && !words.isMark(at); at++)
            if (at > stretch.from() && ASKING.standAt(words, at)) return true;
        return false;
    }

    /** True where the labelled paragraph is a title rather than a sentence: short, without a closing mark, or emphasised. */
    public static boolean isTitle(Words words, Item item) {
        var said = item.said();
        if (said.isEmpty()) return true;
        int last = said.to() - 1;
        boolean closed = words.isMark(last, '.')
                || words.isMark(last, ';')
                || words.isMark(last, '…')
                || words.isMark(last, '/');
        return !closed
                && said.to() - said.from() <= LONGEST_HEADING * 2
                && (item.isEmphasised() || said.to() - said.from() <= LONGEST_HEADING);
    }
}
