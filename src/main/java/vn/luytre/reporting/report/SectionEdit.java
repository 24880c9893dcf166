package vn.luytre.reporting.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to the text of a section.
 *
 * @param typed the paragraphs as they were on the screen
 * @param added a new one at the end; may be empty
 * @param key the mark of the page on which it was added; null where it has none
 * @param addedVersion of what was added from the same page before; 0 for none
 * @param deed what else is to be done to one of them; null for nothing
 * @param target to which one
 */
public record SectionEdit(
        String section,
        List<Typed> typed,
        String added,
        @Nullable UUID key,
        int addedVersion,
        @Nullable Deed deed,
        long target) {
    public SectionEdit {
        typed = List.copyOf(typed);
    }

    boolean isLongerThan(int characters) {
        return added.length() > characters
                || typed.stream().anyMatch(one -> one.text().length() > characters);
    }

    /** Browsers send other ends of lines than they got. */
    static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /**
     * A paragraph on the screen.
     *
     * @param version that was looked at
     */
    public record Typed(long paragraph, int version, String text) {
        public Typed {
            text = normal(text);
        }

        /** Whether the report says it like this; what is not in the report says nothing. */
        public boolean isSame(Paragraph paragraph) {
            return (paragraph.dropped() ? "" : paragraph.text().strip()).equals(text);
        }
    }

    /** What can be done to a paragraph besides writing in it. */
    public enum Deed {
        /** «Lấy câu mới»: as it is drafted now. */
        TAKE,
        /** «Giữ câu này»: it stays, what changed has been seen. */
        LEAVE,
        /** «Bỏ khỏi báo cáo». */
        DROP,
        /** «Đưa lại vào báo cáo». */
        BRING_BACK,
        /** «Chuyển lên». */
        UP
    }
}
