package vn.luytre.calendar;

import java.util.List;

/**
 * From when a relative deadline runs, in the words of the document: «ban hành Kế hoạch này», «ký», «nhận được hồ sơ hợp lệ»,
 * «tiếp nhận», with or without the leading «kể từ ngày», «kể từ khi».
 *
 * @param words as they stand; used to ask {@link Anchor#events()}
 */
public record StartingPoint(String words) {
    private static final List<String> LEADS =
            List.of("kể từ khi", "kể từ ngày", "kể từ", "từ ngày", "từ khi", "sau khi", "khi", "ngày");
    private static final List<String> ISSUES =
            List.of("ký ban hành", "kí ban hành", "được ban hành", "ban hành", "ký", "kí");
    private static final List<String> DOCUMENTS = List.of(
            "văn bản",
            "công văn",
            "chỉ thị",
            "kế hoạch",
            "quyết định",
            "chương trình",
            "hướng dẫn",
            "thông báo",
            "nghị quyết",
            "quy chế",
            "đề án",
            "công điện");

    /** The words without «kể từ ngày» and the like: «nhận được hồ sơ hợp lệ». */
    public String event() {
        var cursor = new TextCursor(words, 0);
        skipLead(cursor);
        cursor.blanks();
        return words.substring(cursor.at()).strip();
    }

    /**
     * True if it is the day of issue of the document itself: «ký», «ban hành», «ký ban hành Chỉ thị này», «ban hành Kế hoạch». False
     * for the issue of something else: «ban hành bộ tiêu chí», «ban hành Kế hoạch số 12/KH-UBND».
     */
    public boolean isIssueOfTheDocument() {
        var cursor = new TextCursor(words, 0);
        skipLead(cursor);
        cursor.blanks();
        if (!oneOf(ISSUES, cursor)) return false;
        cursor.blanks();
        if (oneOf(DOCUMENTS, cursor)) cursor.nextWord("này");
        cursor.blanks();
        return cursor.at() == words.length();
    }

    private static void skipLead(TextCursor cursor) {
        cursor.blanks();
        oneOf(LEADS, cursor);
    }

    private static boolean oneOf(List<String> choices, TextCursor cursor) {
        return choices.stream().anyMatch(cursor::word);
    }
}
