package vn.luytre.reading.layout;

/** Lines that are not text of the document: page numbers, stamps of signatures and scanners, rules, stray marks. */
final class Furniture {
    private static final String[] STAMPS = {
        "Người ký:", "Ký bởi:", "Ký bởi ", "Thời gian ký:", "Signature Not Verified", "Digitally signed", "Được ký bởi"
    };
    /** Lines of a stamp that are one only beneath another. */
    private static final String[] LINES_OF_STAMPS = {"Email:", "Cơ quan:", "Chức vụ:", "Ngày ký:", "Tổ chức xác thực:"};

    private static final int LONGEST_PAGE_NUMBER = 12;

    private Furniture() {}

    static boolean is(String text, int start, int end) {
        return isMarksOnly(text, start, end) || isPageNumber(text, start, end) || isStamp(text, start, end);
    }

    /** «Người ký: …», «Thời gian ký: …». */
    static boolean isStamp(String text, int start, int end) {
        return startsWith(STAMPS, text, start, end);
    }

    /** «Email: …» right beneath «Người ký: …». */
    static boolean continuesStamp(String text, int start, int end) {
        return startsWith(LINES_OF_STAMPS, text, start, end);
    }

    /** «---», «✓», «***»: no letter and no digit. */
    private static boolean isMarksOnly(String text, int start, int end) {
        for (int i = start; i < end; i++) if (Character.isLetterOrDigit(text.charAt(i))) return false;
        return true;
    }

    /** «2», «- 2 -», «2/5», «Trang 2/5». */
    static boolean isPageNumber(String text, int start, int end) {
        int from = text.startsWith("Trang ", start) ? start + "Trang ".length() : start;
        if (end - from > LONGEST_PAGE_NUMBER) return false;
        int digits = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') digits++;
            else if ("-–/ |".indexOf(c) < 0) return false;
        }
        return digits >= 1 && digits <= 6 && !isYear(text, from, end);
    }

    private static boolean isYear(String text, int from, int end) {
        return end - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
    }

    private static boolean startsWith(String[] beginnings, String text, int start, int end) {
        for (String beginning : beginnings) {
            if (end - start >= beginning.length() && text.startsWith(beginning, start)) return true;
        }
        return false;
    }
}
