package vn.luytre.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to the text of a section.
 *
 * @param typed the paragraphs as they were on the screen
 * @param added a new one at the end; may be empty
 * @param deed what else is to be done to one of them; null for nothing
 * @param target to which one
 */
public record SectionEdit(
        String section,
        List<Typed> typed,
        String added,
        @Nullable Deed deed,
        long target) {
    public SectionEdit {
        typed = List.copyOf(typed);
    }

    /**
     * A paragraph on the screen.
     *
     * @param version that was looked at
     */
    public record Typed(long paragraph, int version, String text) {}

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
