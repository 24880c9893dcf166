package vn.luytre.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.layout.Block;

/**
 * A labelled item with the paragraphs and tables that belong to it, and the items under it. Places are numbers of words.
 * The root has no label; its paragraphs are those before the first item.
 */
public final class Item {
    /** Words from {@code from} to before {@code to}. */
    public record Stretch(int from, int to) {
        public boolean isEmpty() {
            return from >= to;
        }
    }

    private final @Nullable Item parent;
    private final @Nullable Label label;
    private final @Nullable String path;
    private final Stretch own;
    private final boolean emphasised;
    private final List<Stretch> further = new ArrayList<>();
    private final List<Block.Table> tables = new ArrayList<>();
    private final List<Item> children = new ArrayList<>();
    private int dashes;

    private Item(@Nullable Item parent, @Nullable Label label, @Nullable String path, Stretch own, boolean emphasised) {
        this.parent = parent;
        this.label = label;
        this.path = path;
        this.own = own;
        this.emphasised = emphasised;
    }

    /** The item that this one is under; null for the root. */
    public @Nullable Item parent() {
        return parent;
    }

    /** The labels down to this one: «II.4», «5.b», «4.-2»; null for the root. */
    public @Nullable String path() {
        return path;
    }

    /** True for labels as «I.», «Chương II», «A.» that head a part of the document. */
    public boolean isPart() {
        return label != null && label.rank().compareTo(Label.Rank.ROMAN) <= 0;
    }

    /** True for «Điều 3.». */
    public boolean isArticle() {
        return label != null && label.rank() == Label.Rank.ARTICLE;
    }

    /** True for a dash or a plus. */
    public boolean isDash() {
        return label != null && label.rank().isCounted();
    }

    /** The labelled paragraph, with its label. */
    public Stretch own() {
        return own;
    }

    /** The labelled paragraph after its label. */
    public Stretch said() {
        return new Stretch(label == null ? own.from() : label.after(), own.to());
    }

    /** True where all of the labelled paragraph is set as a heading or in bold. */
    public boolean isEmphasised() {
        return emphasised;
    }

    /** Paragraphs without a label that follow it. */
    public List<Stretch> further() {
        return further;
    }

    public List<Block.Table> tables() {
        return tables;
    }

    public List<Item> children() {
        return children;
    }

    static Item root() {
        return new Item(null, null, null, new Stretch(0, 0), false);
    }

    Item add(Label own, String ownPath, Stretch stretch, boolean inBold) {
        var item = new Item(this, own, ownPath, stretch, inBold);
        children.add(item);
        return item;
    }

    Item parentOr(Item root) {
        return parent == null ? root : parent;
    }

    /** The number of the next dash under this item. */
    int nextDash() {
        return ++dashes;
    }

    boolean isAtOrUnder(Label.Rank rank) {
        return label != null && label.rank().compareTo(rank) >= 0;
    }

    @Nullable
    Label label() {
        return label;
    }
}
