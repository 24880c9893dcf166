package vn.luytre.assessment.standard;

import java.util.Map;
import vn.luytre.calendar.RulePackFault;
import vn.luytre.web.Refused;

/** What is wrong with a rule pack, for the people who wrote it: the file, the line, the entry and why. */
final class PackFaultWords {
    /** The reader of the format speaks English. */
    private static final Map<String, String> WORDS = Map.of(
            "expected a text", "cần một đoạn chữ",
            "expected a whole number", "cần một số nguyên",
            "expected a list", "cần một danh sách",
            "expected a mapping", "cần một nhóm mục «khóa: giá trị»",
            "expected true or false", "cần true hoặc false",
            ", found null", ", đang để trống",
            ", found ", ", đang là ",
            "unknown; known are", "không có mục này; các mục được dùng:",
            "could not be parsed at index", "không đọc được, từ ký tự",
            "Text '", "'");

    private PackFaultWords() {}

    static Refused refused(String file, RulePackFault fault) {
        var what = fault.what();
        for (var from : WORDS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList()) what = what.replace(from, WORDS.getOrDefault(from, from));
        var place = fault.place().isEmpty() ? "(cả tệp)" : fault.place();
        return new Refused("assessment.pack.broken", file, Integer.toString(fault.line()), place, what);
    }
}
