package vn.luytre.reading.layout;

/**
 * A stretch behind the foot, as numbers of blocks.
 *
 * @param to where its foot or the next attachment begins
 */
public record Attachment(int from, int to, Kind kind) {
    /** What is attached. */
    public enum Kind {
        /** «PHỤ LỤC», «DANH SÁCH», a form, tables. */
        ANNEX,
        /** «QUY CHẾ», «QUY ĐỊNH»: who is not named in them has no duty. */
        RULES,
        /** «KẾ HOẠCH», «ĐỀ ÁN». */
        PLAN;

        /** True for a document of its own, with its outline and its duties. */
        public boolean isDocument() {
            return this != ANNEX;
        }
    }
}
