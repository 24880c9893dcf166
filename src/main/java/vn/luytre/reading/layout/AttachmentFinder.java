package vn.luytre.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Parts what stands behind the foot into annexes and documents that are issued with this one: «QUY CHẾ / Làm việc của Ban Chỉ đạo … / (Ban hành
 * kèm theo Quyết định số …)».
 */
record AttachmentFinder(String text, List<Block> blocks) {
    private static final Phrases<String> TYPES = WordList.phrases(AttachmentFinder.class, "attached-types.txt");
    private static final List<String> WITH =
            List.of("(Kèm theo", "(Ban hành kèm", "(kèm theo", "(ban hành kèm", "Kèm theo", "Ban hành kèm");
    private static final List<String> FIRST_LABELS =
            List.of("Chương I", "CHƯƠNG I", "Điều 1.", "Điều 1:", "Phần thứ nhất", "PHẦN THỨ NHẤT", "I.", "A.", "1.");
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_TITLE_BLOCKS = 5;

    List<Attachment> find(int annexes) {
        var found = new ArrayList<Attachment>();
        int from = annexes;
        var kind = Attachment.Kind.ANNEX;
        int caption = -MOST_TITLE_BLOCKS;
        for (int i = annexes; i < blocks.size(); i++) {
            boolean annex = AnnexFinder.isCaption(text, blocks.get(i));
            if (annex) caption = i;
            // «PHỤ LỤC I / KẾ HOẠCH …»: the title of an annex.
            var document = annex || i - caption < MOST_TITLE_BLOCKS ? null : document(i, i == annexes);
            if (document == null && !(annex && kind.isDocument())) continue;
            add(found, from, i, kind);
            from = i;
            kind = document == null ? Attachment.Kind.ANNEX : document;
        }
        add(found, from, blocks.size(), kind);
        return List.copyOf(found);
    }

    private void add(List<Attachment> found, int from, int to, Attachment.Kind kind) {
        if (from >= to) return;
        int end = kind.isDocument() ? from + new FootFinder(text, blocks.subList(from, to)).find(0) : to;
        found.add(new Attachment(from, end, kind));
    }

    /** What kind of document begins with this block; right behind the foot also where only its first label follows the title. */
    Attachment.@Nullable Kind document(int number, boolean first) {
        if (!(blocks.get(number) instanceof Block.Paragraph title)) return null;
        int lines = Math.min(MOST_TITLE_BLOCKS, title.lines().size());
        for (int line = 0; line < lines; line++) {
            var kind = titled(number, title.lines().get(line), title.lineEnd(line), first);
            if (kind != null) return kind;
        }
        return null;
    }

    /** The kind whose title this line is. */
    private Attachment.@Nullable Kind titled(int number, int start, int end, boolean first) {
        if (end - start > LONGEST_TITLE || !Cues.isCapitals(text, start, end)) return null;
        var words = Words.of(text.substring(start, end));
        var type = TYPES.longestAt(words, 0, words.size());
        if (type == null || type.meaning().equals("none")) return null;
        boolean alone = type.after() == words.size();
        if (!follows(WITH, number) && !(first && alone && follows(FIRST_LABELS, number))) return null;
        return type.meaning().equals("rules") ? Attachment.Kind.RULES : Attachment.Kind.PLAN;
    }

    /** True where one of the lines under the title begins with one of these. */
    private boolean follows(List<String> cues, int number) {
        for (int i = number; i < Math.min(blocks.size(), number + MOST_TITLE_BLOCKS); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) return false;
            int lines = Math.min(MOST_TITLE_BLOCKS, paragraph.lines().size());
            for (int line = 0; line < lines; line++)
                if (Cues.startsWithOneOf(text, cues, paragraph.lines().get(line))) return true;
        }
        return false;
    }
}
