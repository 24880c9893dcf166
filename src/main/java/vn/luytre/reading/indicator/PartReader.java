package vn.luytre.reading.indicator;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.layout.DocumentType;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Follows the headings: «II. CHỈ TIÊU» has targets, «I. KẾT QUẢ ĐẠT ĐƯỢC» results, «IV. KIẾN NGHỊ» requests. Before the first
 * heading stands what was reached so far; without a telling heading a report has results, any other document targets.
 */
final class PartReader {
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_PLAIN_HEADING = 14;
    private static final Phrases<String> KINDS = WordList.phrases(PartReader.class, "section-kinds.tsv");
    private static final Phrase ARTICLE = Phrase.of("điều");
    private final PreparedText text;
    private final Words words;
    private final String usual;
    private final @Nullable String period;
    private Part whole;
    private Part part;
    private boolean opened;

    PartReader(PreparedText text, Header header) {
        this.text = text;
        this.words = text.words();
        int head = wordsOfHead();
        boolean report = isReport(header);
        this.usual = report ? Part.RESULT : Part.TARGET;
        this.period = report ? PeriodName.in(words, 0, head) : PeriodName.yearIn(words, 0, head);
        this.whole = new Part(Part.RESULT, null);
        this.part = whole;
    }

    private int wordsOfHead() {
        var blocks = text.clean().blocks();
        int body = Math.min(text.parts().body(), blocks.size());
        return body == 0 ? 0 : text.wordAfter(blocks.get(body - 1));
    }

    private boolean isReport(Header header) {
        var type = header.docType();
        if (type != null) return type.value().equals("báo cáo");
        for (int i = 0; i < Math.min(text.parts().body(), text.clean().blocks().size()); i++) {
            if (text.clean().blocks().get(i) instanceof Block.Paragraph paragraph && namesReport(paragraph))
                return true;
        }
        return false;
    }

    private boolean namesReport(Block.Paragraph paragraph) {
        for (int line = 0; line < paragraph.lines().size(); line++) {
            String said = text.clean().text().substring(paragraph.lines().get(line), paragraph.lineEnd(line));
            if ("báo cáo".equals(DocumentType.in(said))) return true;
        }
        return false;
    }

    /** The part that the paragraph belongs to; a heading begins one. */
    Part at(Block.Paragraph paragraph) {
        int from = text.firstWord(paragraph);
        int to = text.wordAfter(paragraph);
        boolean emphasised = paragraph.heading() > 0 || paragraph.bold();
        if (isPartLabel(from) || !isNumbered(from) && isTitle(paragraph, emphasised)) {
            whole = part = heading(from, to, new Part(usual, period));
            opened = true;
        } else if (isNumbered(from)) {
            if (!opened) whole = new Part(usual, period);
            opened = true;
            boolean heads = emphasised || to - from <= LONGEST_PLAIN_HEADING && !words.isMark(to - 1);
            part = heads ? heading(from, to, whole) : part;
        }
        return part;
    }

    /** The part as it stands, for tables. */
    Part current() {
        return part;
    }

    private boolean isPartLabel(int from) {
        if (ARTICLE.standsAt(words, from) && words.isCapital(from) && words.isNumber(from + 1)) return true;
        boolean letters =
                words.isCapitals(from) && "IVXLABCĐD".contains(words.at(from).substring(0, 1));
        return letters && words.isMark(from + 1) && ".-/:".indexOf(words.mark(from + 1)) >= 0 && isRomanOrLetter(from);
    }

    private boolean isRomanOrLetter(int from) {
        String label = words.at(from);
        return label.length() == 1 || label.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
    }

    private boolean isNumbered(int from) {
        return words.isNumber(from) && words.isMark(from + 1) && ".)/".indexOf(words.mark(from + 1)) >= 0;
    }

    /** «KẾT QUẢ ĐẠT ĐƯỢC» alone on a line, or set as a heading. */
    private boolean isTitle(Block.Paragraph paragraph, boolean emphasised) {
        if (paragraph.end() - paragraph.start() > 8 * LONGEST_HEADING) return false;
        return emphasised || isCapitals(paragraph.start(), paragraph.lineEnd(0));
    }

    private boolean isCapitals(int start, int end) {
        String all = text.clean().text();
        for (int i = start; i < end; i++) if (Character.isLowerCase(all.charAt(i))) return false;
        return end - start > 3;
    }

    private Part heading(int from, int to, Part otherwise) {
        int end = Math.min(to, from + LONGEST_HEADING);
        String year = PeriodName.yearIn(words, from, end);
        var own = year == null ? otherwise : new Part(otherwise.kind(), year);
        for (int at = from; at < end; at++) {
            var hit = KINDS.longestAt(words, at, end);
            if (hit != null) return own.of(hit.meaning());
        }
        return own;
    }
}
