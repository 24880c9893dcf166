package vn.luytre.document;

import java.util.List;

/** A part of the text of a document, one below the other. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Item, Block.Points, Block.Inscription, FigureLine, Table {
    /**
     * «I. TÌNH HÌNH», «1. Kết quả».
     *
     * @param label what counts it: «Chương I», «I», «1»
     */
    record Heading(Level level, String label, String title) implements Block {
        /** How high it stands. */
        public enum Level {
            /** Label and title in the middle, below each other: «Chương I». */
            CHAPTER,
            /** «I. TÌNH HÌNH», in capitals. */
            PART,
            /** «1. Kết quả». */
            SECTION
        }
    }

    record Paragraph(String text) implements Block {}

    /** A line in the middle of a paper that is hung up. */
    record Inscription(Rank rank, String text) implements Block {
        /** How large it stands. */
        public enum Rank {
            /** «Chủ tịch Ủy ban nhân dân xã Tre Ngà công nhận». */
            LINE,
            /** Who is honoured: as large as its length allows. */
            NAME
        }
    }

    /** «Điều 1. …», «1. …», «a) …»: the label with its mark; that of an article is bold. */
    record Item(String label, String text) implements Block {}

    /** «- …» each. */
    record Points(List<String> texts) implements Block {
        public Points {
            texts = List.copyOf(texts);
        }
    }
}
