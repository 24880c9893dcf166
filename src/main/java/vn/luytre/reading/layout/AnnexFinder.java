package vn.luytre.reading.layout;

import java.util.List;

/** The annexes begin after the foot with «PHỤ LỤC», «DANH SÁCH», a caption over «(Kèm theo …)», the title of an attached document, or a table. */
record AnnexFinder(String text, List<Block> blocks) {
    private static final List<String> ANNEXES = List.of(
            "PHỤ LỤC",
            "Phụ lục",
            "DANH SÁCH",
            "BIỂU MẪU",
            "BIỂU SỐ",
            "Biểu số",
            "ĐỀ CƯƠNG",
            "Mẫu số",
            "MẪU SỐ",
            "BẢNG TỔNG HỢP",
            "Biểu mẫu");
    private static final int CAPTION_LINES = 3;

    int find(int foot) {
        for (int i = foot + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table table && !isFoot(table)) return i;
            if (blocks.get(i) instanceof Block.Paragraph paragraph && startsAnnex(i, paragraph)) return i;
        }
        return blocks.size();
    }

    /** A table that holds nơi nhận and signature side by side. */
    private boolean isFoot(Block table) {
        return Cues.contains(text, "Nơi nhận", table) || Cues.contains(text, "Lưu:", table);
    }

    static boolean isCaption(String text, Block block) {
        return Cues.startsWithOneOf(text, ANNEXES, block.start());
    }

    private boolean startsAnnex(int number, Block.Paragraph paragraph) {
        if (isCaption(text, paragraph)) return true;
        if (FootFinder.isSignature(text, paragraph)) return false;
        if (new AttachmentFinder(text, blocks).document(number, true) != null) return true;
        for (int i = number; i < Math.min(blocks.size(), number + CAPTION_LINES); i++) {
            int start = blocks.get(i).start();
            int ink = start < text.length() && text.charAt(start) == '(' ? start + 1 : start;
            if (text.startsWith("Kèm theo", ink) || text.startsWith("Ban hành kèm theo", ink)) {
                return Cues.isCapitals(text, paragraph.start(), paragraph.lineEnd(0));
            }
        }
        return false;
    }
}
