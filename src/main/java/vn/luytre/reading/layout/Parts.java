package vn.luytre.reading.layout;

import java.util.List;

/**
 * Where the parts of a document begin, as numbers of its blocks: the head (issuer, number, title, kính gửi), the body, the
 * foot (signature, nơi nhận) and the annexes after it. Each part reaches to the next.
 */
public record Parts(int body, int foot, int annexes, int end) {
    private static final int LONG_LINE = 100;
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
            "Xét ");
    private static final List<String> HEAD_CUES = List.of("Số", "V/v", "Về việc", "Kính gửi", "Độc lập", "CỘNG");
    private static final List<String> SIGNATURES = List.of(
            "TM.",
            "KT.",
            "TL.",
            "TUQ.",
            "Q.",
            "CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "TRƯỞNG BAN",
            "GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "BỘ TRƯỞNG",
            "TRƯỞNG CÔNG AN",
            "CHÁNH VĂN PHÒNG",
            "HIỆU TRƯỞNG",
            "TRƯỞNG PHÒNG",
            "BÍ THƯ",
            "THỨ TRƯỞNG",
            "T/M",
            "K/T",
            "T/L");
    private static final List<String> ANNEXES =
            List.of("PHỤ LỤC", "Phụ lục", "DANH SÁCH", "BIỂU MẪU", "BIỂU SỐ", "Biểu số", "ĐỀ CƯƠNG");

    static Parts of(CleanText clean, List<Block> blocks) {
        return new Finder(clean.text(), blocks).find();
    }

    public static Parts of(CleanText clean) {
        return of(clean, clean.blocks());
    }

    /** Looks through the blocks in order. */
    private record Finder(String text, List<Block> blocks) {
        Parts find() {
            int body = body();
            int foot = foot(body);
            int annexes = annexes(foot);
            return new Parts(body, foot, annexes, blocks.size());
        }

        private int body() {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Paragraph paragraph && !beginsBody(i, paragraph)) continue;
                return i;
            }
            return blocks.size();
        }

        private boolean beginsBody(int number, Block.Paragraph paragraph) {
            if (paragraph.start() == paragraph.end()) return false;
            if (startsWithOneOf(HEAD_CUES, paragraph.start())) return false;
            boolean dash = "-–+•".indexOf(text.charAt(paragraph.start())) >= 0;
            if (dash) return false;
            if (Labels.startAt(text, paragraph.start(), paragraph.end())) return true;
            if (paragraph.heading() > 0 || paragraph.bold() || isCapitals(paragraph.start(), paragraph.lineEnd(0)))
                return false;
            if (number > 0 && endsWithType(blocks.get(number - 1))) return false;
            if (startsWithOneOf(BODY_CUES, paragraph.start()))
                return paragraph.end() - paragraph.start() > LONG_LINE / 2;
            return paragraph.end() - paragraph.start() > LONG_LINE;
        }

        /** «CHỈ THỊ» and the like: what follows is the title, however long. */
        private boolean endsWithType(Block before) {
            if (!(before instanceof Block.Paragraph paragraph)) return false;
            int line = paragraph.lines().size() - 1;
            int start = paragraph.lines().get(line);
            return DocumentType.in(text.substring(start, paragraph.end())) != null;
        }

        private int foot(int body) {
            for (int i = body; i < blocks.size(); i++) {
                if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) continue;
                if (text.startsWith("Nơi nhận", paragraph.start()) || text.startsWith("NƠI NHẬN", paragraph.start()))
                    return i;
                if (i > body && isSignature(paragraph)) return i;
            }
            return blocks.size();
        }

        private boolean isSignature(Block.Paragraph paragraph) {
            return startsWithOneOf(SIGNATURES, paragraph.start())
                    && isCapitals(paragraph.start(), paragraph.lineEnd(0))
                    && paragraph.lineEnd(0) - paragraph.start() <= LONG_LINE;
        }

        private int annexes(int foot) {
            for (int i = foot + 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Table) return i;
                if (blocks.get(i) instanceof Block.Paragraph paragraph && startsAnnex(i, paragraph)) return i;
            }
            return blocks.size();
        }

        private boolean startsAnnex(int number, Block.Paragraph paragraph) {
            if (startsWithOneOf(ANNEXES, paragraph.start())) return true;
            for (int i = number; i < Math.min(blocks.size(), number + 3); i++) {
                int start = blocks.get(i).start();
                int ink = start < text.length() && text.charAt(start) == '(' ? start + 1 : start;
                if (text.startsWith("Kèm theo", ink) || text.startsWith("Ban hành kèm theo", ink)) {
                    return isCapitals(paragraph.start(), paragraph.lineEnd(0));
                }
            }
            return false;
        }

        private boolean startsWithOneOf(List<String> cues, int at) {
            for (String cue : cues) if (text.startsWith(cue, at)) return true;
            return false;
        }

        private boolean isCapitals(int start, int end) {
            for (int i = start; i < end; i++) if (Character.isLowerCase(text.charAt(i))) return false;
            return true;
        }
    }
}
