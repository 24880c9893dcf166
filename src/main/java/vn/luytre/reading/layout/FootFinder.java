package vn.luytre.reading.layout;

import java.util.List;

/**
 * The foot begins with «Nơi nhận» or with the signature, whichever comes first. A line in capitals is a signature only near the end: «CHỦ TỊCH
 * UBND CÁC XÃ» may head a list of duties too.
 */
record FootFinder(String text, List<Block> blocks) {
    private static final int LONGEST_LINE = 100;
    private static final int MOST_BLOCKS_OF_SIGNATURE = 6;
    private static final List<String> CAPTIONS = List.of("Nơi nhận", "NƠI NHẬN", "Nơi gửi");
    private static final List<String> SIGNATURES = List.of(
            "TM.",
            "KT.",
            "TL.",
            "TUQ.",
            "Q.",
            "T/M",
            "K/T",
            "T/L",
            "CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "TRƯỞNG BAN",
            "PHÓ TRƯỞNG BAN",
            "GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "BỘ TRƯỞNG",
            "THỨ TRƯỞNG",
            "TRƯỞNG CÔNG AN",
            "PHÓ TRƯỞNG CÔNG AN",
            "CHÁNH VĂN PHÒNG",
            "PHÓ CHÁNH VĂN PHÒNG",
            "HIỆU TRƯỞNG",
            "PHÓ HIỆU TRƯỞNG",
            "TRƯỞNG PHÒNG",
            "PHÓ TRƯỞNG PHÒNG",
            "BÍ THƯ",
            "PHÓ BÍ THƯ",
            "CỤC TRƯỞNG",
            "PHÓ CỤC TRƯỞNG",
            "CHỈ HUY TRƯỞNG",
            "CHÁNH THANH TRA",
            "TỔNG GIÁM ĐỐC",
            "ĐẠI DIỆN",
            "THỦ TƯỚNG");

    int find(int body) {
        int caption = caption(body);
        if (caption >= 0) return beforeCaption(body, caption);
        for (int i = body + 1; i < blocks.size(); i++) if (isSignature(i) && endsDocument(i)) return i;
        return blocks.size();
    }

    private int caption(int body) {
        for (int i = body; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (Cues.startsWithOneOf(text, CAPTIONS, block.start())) return i;
            if (block instanceof Block.Table && Cues.contains(text, "Nơi nhận", block)) return i;
        }
        return -1;
    }

    /** The signature may be printed before «Nơi nhận», in a few short blocks. */
    private int beforeCaption(int body, int caption) {
        int foot = caption;
        for (int i = caption - 1; i > Math.max(body, caption - MOST_BLOCKS_OF_SIGNATURE); i--) {
            if (!isShort(i) || !(blocks.get(i) instanceof Block.Paragraph)) break;
            if (isSignature(i)) foot = i;
        }
        return foot;
    }

    private boolean isSignature(int number) {
        return blocks.get(number) instanceof Block.Paragraph paragraph && isSignature(text, paragraph);
    }

    static boolean isSignature(String text, Block.Paragraph paragraph) {
        return Cues.startsWithOneOf(text, SIGNATURES, paragraph.start())
                && Cues.isCapitals(text, paragraph.start(), paragraph.lineEnd(0))
                && paragraph.lineEnd(0) - paragraph.start() <= LONGEST_LINE;
    }

    /** No item and no prose for some blocks, or the end of the text. */
    private boolean endsDocument(int number) {
        for (int i = number + 1; i < Math.min(blocks.size(), number + MOST_BLOCKS_OF_SIGNATURE); i++) {
            if (AnnexFinder.isCaption(text, blocks.get(i))) return true;
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) return true;
            if (Labels.startAt(text, paragraph.start(), paragraph.end()) || !isShort(i)) return false;
        }
        return true;
    }

    private boolean isShort(int number) {
        var block = blocks.get(number);
        boolean closes = text.charAt(Math.max(block.start(), block.end() - 1)) == '.'
                || text.charAt(Math.max(block.start(), block.end() - 1)) == '/';
        return block.end() - block.start() <= LONGEST_LINE && !closes;
    }
}
