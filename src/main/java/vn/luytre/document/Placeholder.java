package vn.luytre.document;

import java.util.Optional;
import java.util.stream.Stream;

/** What a template has in double braces, «{{trích yếu}}», for what a document says there. */
enum Placeholder {
    SUPERIOR("cơ quan chủ quản", Way.WORDS, false),
    ISSUER("cơ quan ban hành", Way.WORDS, true),
    NUMBER("số, ký hiệu", Way.WORDS, true),
    PLACE("địa danh", Way.WORDS, true),
    DAY("ngày tháng năm", Way.WORDS, true),
    TYPE("tên loại", Way.WORDS, false),
    SUBJECT("trích yếu", Way.WORDS, true),
    ENACTED_BY("thẩm quyền ban hành", Way.WORDS, false),
    SIGNER("họ và tên", Way.WORDS, true),
    GROUNDS("căn cứ", Way.LINES, false),
    ADDRESSEES("kính gửi", Way.BLOCKS, false),
    BODY("nội dung", Way.BLOCKS, true),
    RECIPIENTS("nơi nhận", Way.LINES, true),
    AUTHORITY("quyền hạn, chức vụ", Way.LINES, true),
    MOTTO_RULE("kẻ tiêu ngữ", Way.RULE, false),
    ISSUER_RULE("kẻ cơ quan ban hành", Way.RULE, false),
    SUBJECT_RULE("kẻ trích yếu", Way.RULE, false);

    /** What becomes of it. */
    enum Way {
        /** Words within a paragraph; a paragraph of nothing else goes where there are none. */
        WORDS,
        /** Its paragraph comes once for each line. */
        LINES,
        /** Paragraphs and tables take the place of its paragraph. */
        BLOCKS,
        /** Its paragraph becomes a line as long as the decree wants it. */
        RULE
    }

    private final String name;
    private final Way way;
    private final boolean required;

    Placeholder(String name, Way way, boolean required) {
        this.name = name;
        this.way = way;
        this.required = required;
    }

    Way way() {
        return way;
    }

    /** Whether a document cannot do without it, whatever it says; its place stays where there are no words yet. */
    boolean isRequired(OfficialType type) {
        return required && (this != RECIPIENTS || type.hasRecipients());
    }

    static Optional<Placeholder> named(String name) {
        return Stream.of(values()).filter(one -> one.name.equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return "{{" + name + "}}";
    }
}
