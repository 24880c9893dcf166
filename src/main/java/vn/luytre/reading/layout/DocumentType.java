package vn.luytre.reading.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The types of administrative documents (Nghị định 30/2020/NĐ-CP, article 7 and annex III), printed alone above the title. */
public final class DocumentType {
    private static final Phrases<String> TYPES = Phrases.of(Map.ofEntries(
            Map.entry("nghị quyết", "nghị quyết"),
            Map.entry("quyết định", "quyết định"),
            Map.entry("chỉ thị", "chỉ thị"),
            Map.entry("quy chế", "quy chế"),
            Map.entry("quy định", "quy định"),
            Map.entry("thông cáo", "thông cáo"),
            Map.entry("thông báo", "thông báo"),
            Map.entry("hướng dẫn", "hướng dẫn"),
            Map.entry("chương trình", "chương trình"),
            Map.entry("chương trình hành động", "chương trình hành động"),
            Map.entry("chương trình phối hợp", "chương trình phối hợp"),
            Map.entry("kế hoạch", "kế hoạch"),
            Map.entry("kế hoạch liên tịch", "kế hoạch liên tịch"),
            Map.entry("kế hoạch phối hợp", "kế hoạch phối hợp"),
            Map.entry("phương án", "phương án"),
            Map.entry("đề án", "đề án"),
            Map.entry("dự án", "dự án"),
            Map.entry("báo cáo", "báo cáo"),
            Map.entry("tờ trình", "tờ trình"),
            Map.entry("biên bản", "biên bản"),
            Map.entry("công điện", "công điện"),
            Map.entry("kết luận", "kết luận"),
            Map.entry("thông tri", "thông tri"),
            Map.entry("thông tư", "thông tư"),
            Map.entry("nghị định", "nghị định")));

    private DocumentType() {}

    /** The type, lower case, where the line holds that and nothing else; else null. */
    public static @Nullable String in(String line) {
        if (line.length() > 40) return null;
        var words = Words.of(line);
        var hit = TYPES.longestAt(words, 0, words.size());
        return hit != null && hit.after() == words.size() && words.isCapital(0) ? hit.meaning() : null;
    }
}
