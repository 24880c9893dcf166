package vn.luytre.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds characters that no file of a word processor can hold, before anything is written, and says where they stand. */
final class Inspection {
    private Inspection() {}

    static void of(OfficialDocument document) throws DocumentRefused {
        var head = document.head();
        check("cơ quan chủ quản", head.superior());
        check("cơ quan ban hành", head.issuer());
        check("ký hiệu", head.notation());
        check("địa danh", head.place());
        check("trích yếu", document.subject());
        check("thẩm quyền ban hành", document.basis().enactedBy());
        each("căn cứ", document.basis().grounds());
        blocks("nội dung", document.body());
        each("kính gửi", document.distribution().addressees());
        each("nơi nhận", document.distribution().recipients());
        check("nơi lưu", document.distribution().archive());
        each("quyền hạn", document.signature().mandates());
        each("chức vụ", document.signature().titles());
        check("họ và tên người ký", document.signature().name());
        if (document.annexes().size() > AnnexHead.MOST)
            throw new DocumentRefused("Văn bản có quá " + AnnexHead.MOST + " phụ lục.");
        for (int i = 0; i < document.annexes().size(); i++) {
            var place = "phụ lục " + (i + 1);
            check("tên " + place, document.annexes().get(i).title());
            blocks(place, document.annexes().get(i).blocks());
        }
    }

    private static void each(String place, List<?> texts) throws DocumentRefused {
        for (var text : texts) check(place, text.toString());
    }

    private static void blocks(String place, List<Block> blocks) throws DocumentRefused {
        for (int i = 0; i < blocks.size(); i++) block(place + ", khối thứ " + (i + 1), blocks.get(i));
    }

    private static void block(String place, Block block) throws DocumentRefused {
        switch (block) {
            case Block.Heading heading -> each(place, List.of(heading.label(), heading.title()));
            case Block.Paragraph(var text) -> check(place, text);
            case Block.Item(var label, var text) -> each(place, List.of(label, text));
            case Block.Inscription inscription -> check(place, inscription.text());
            case Block.Points(var texts) -> each(place, texts);
            case FigureLine line -> check(place, line.toString());
            case Table table -> table(place, table);
        }
    }

    private static void table(String place, Table table) throws DocumentRefused {
        for (var column : table.columns()) {
            check(place, column.title());
            check(place, column.unit());
        }
        for (int i = 0; i < table.rows().size(); i++)
            each(place + ", dòng " + (i + 1), table.rows().get(i));
    }

    private static void check(String place, @Nullable String text) throws DocumentRefused {
        if (text == null) return;
        int at = 0;
        while (at < text.length()) {
            int one = text.codePointAt(at);
            if (!isOfXml(one))
                throw new DocumentRefused("Không ghi được ký tự %s ở %s.".formatted("U+%04X".formatted(one), place));
            at += Character.charCount(one);
        }
    }

    /** XML 1.0, 2.2. */
    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
