package vn.luytre.reading.layout;

import java.util.List;

/** The body begins with the first paragraph of prose or the first labelled item after title and kính gửi. */
record BodyFinder(String text, List<Block> blocks) {
    private static final int LONG_LINE = 100;
    private static final int LONGEST_HEAD_TABLE = 1500;
    private static final List<String> BODY_CUES = List.of(
            "Căn cứ ",
            "Thực hiện ",
            "Để ",
            "Nhằm ",
            "Trong ",
            "Thời gian ",
            "Tuy nhiên",
            "Năm ",
            "Ngày ",
            "Theo ",
            "Qua ",
            "Xét ",
            "Tiếp tục ",
            "Sau ",
            "Trên cơ sở ",
            "Triển khai ",
            "Hưởng ứng ",
            "Phát huy ");
    private static final List<String> GROUNDS = List.of("Căn cứ ", "Xét đề nghị ", "Theo đề nghị ");
    private static final List<String> HEAD_CUES = List.of(
            "Số:",
            "SỐ:",
            "Số :",
            "V/v",
            "V/V",
            "Về việc",
            "Kính gửi",
            "KÍNH GỬI",
            "Độc lập",
            "CỘNG",
            "(Ban hành kèm",
            "(Kèm theo");

    int find() {
        boolean addressed = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                if (beginsBody(i, paragraph) && !(addressed && isEntry(paragraph))) return i;
                addressed |= Cues.contains(text, "Kính gửi", paragraph) || Cues.contains(text, "KÍNH GỬI", paragraph);
            } else if (!isHead(block)) {
                return i;
            }
        }
        return blocks.size();
    }

    /** A table that holds the two columns of the head. */
    private boolean isHead(Block table) {
        return table.end() - table.start() < LONGEST_HEAD_TABLE
                && (Cues.contains(text, "Số:", table)
                        || Cues.contains(text, "Độc lập", table)
                        || Cues.contains(text, "Kính gửi", table));
    }

    /** One more addressee: «Ủy ban nhân dân các xã, phường;» */
    private boolean isEntry(Block.Paragraph paragraph) {
        return text.charAt(paragraph.end() - 1) == ';'
                && !Cues.startsWithOneOf(text, BODY_CUES, paragraph.start())
                && !Labels.startAt(text, paragraph.start(), paragraph.end());
    }

    private boolean beginsBody(int number, Block.Paragraph paragraph) {
        int start = paragraph.start();
        int length = paragraph.end() - start;
        if (length == 0
                || Cues.startsWithOneOf(text, HEAD_CUES, start)
                || isNumbered(start)
                || Cues.isDash(text.charAt(start))) return false;
        if (Labels.startAt(text, start, paragraph.end())) return true;
        if (Cues.startsWithOneOf(text, GROUNDS, start) && text.charAt(paragraph.end() - 1) == ';') return true;
        if (paragraph.heading() > 0 || paragraph.bold() || Cues.isCapitals(text, start, paragraph.lineEnd(0)))
            return false;
        if (number > 0 && endsWithType(blocks.get(number - 1))) return false;
        return Cues.startsWithOneOf(text, BODY_CUES, start) ? length > LONG_LINE / 2 : length > LONG_LINE;
    }

    /** «Số 12-CT/TU», but no «Số vụ phạm tội …». */
    private boolean isNumbered(int start) {
        return text.startsWith("Số ", start)
                && start + 3 < text.length()
                && (Character.isDigit(text.charAt(start + 3)) || text.charAt(start + 3) == '/');
    }

    /** «CHỈ THỊ» and the like: what follows is the title, however long. */
    private boolean endsWithType(Block before) {
        if (!(before instanceof Block.Paragraph paragraph)) return false;
        int start = paragraph.lines().getLast();
        return DocumentType.in(text.substring(start, paragraph.end())) != null;
    }
}
