package vn.luytre.document;

import java.util.List;

/** An annex, on pages of its own. */
public record Annex(String title, Page page, List<Block> blocks) {
    /** How its pages lie. */
    public enum Page {
        UPRIGHT,
        LANDSCAPE
    }

    public Annex {
        blocks = List.copyOf(blocks);
    }
}
