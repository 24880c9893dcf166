package vn.luytre.reading.naming;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name is of.
 *
 * @param group the list in which it goes; null for names that go in none
 * @param word «mô hình», «phong trào», «tiêu chuẩn» …
 */
record NameKind(@Nullable Group group, String word) {
    enum Group {
        MODEL,
        PROGRAMME,
        STANDARD
    }

    private static final Set<String> PLAIN = Set.of(
            "mô hình",
            "đề án",
            "cuộc vận động",
            "phong trào",
            "phong trào thi đua",
            "chuyên mục",
            "hội thi",
            "cuộc thi");
    private static final Set<String> LOOSE =
            Set.of("phong trào", "phong trào thi đua", "cuộc vận động", "ngày hội", "chương trình");

    static final NameKind MODEL = new NameKind(Group.MODEL, "mô hình");
    static final NameKind TYPICAL = new NameKind(Group.MODEL, "điển hình, kiểu mẫu");
    static final NameKind FESTIVAL = new NameKind(Group.PROGRAMME, "ngày hội");
    static final NameKind TARGET_PROGRAMME = new NameKind(Group.PROGRAMME, "chương trình mục tiêu quốc gia");
    static final NameKind SCHEME = new NameKind(Group.PROGRAMME, "đề án");
    static final NameKind STANDARD = new NameKind(Group.STANDARD, "tiêu chuẩn");
    static final NameKind CRITERION = new NameKind(Group.STANDARD, "tiêu chí");
    static final NameKind OTHER = new NameKind(null, "");

    /** «programme phong trào» of a list; a minus for names that go nowhere. */
    static NameKind parse(String entry) {
        int blank = entry.indexOf(' ');
        if (blank < 0) return OTHER;
        var group = switch (entry.substring(0, blank)) {
            case "model" -> Group.MODEL;
            case "programme" -> Group.PROGRAMME;
            case "standard" -> Group.STANDARD;
            default -> throw new IllegalStateException("no group of names: " + entry);
        };
        return new NameKind(group, entry.substring(blank + 1));
    }

    boolean isModel() {
        return group == Group.MODEL;
    }

    /** True where a name without quotes may follow, if it begins with a capital: «mô hình Tổ liên gia». */
    boolean namesStandPlain() {
        return PLAIN.contains(word);
    }

    /** True where the noun decides whatever the name says: «chuyên mục “Toàn dân bảo vệ an ninh Tổ quốc”». */
    boolean bindsTightly() {
        return group != null && group != Group.STANDARD && !LOOSE.contains(word);
    }

    /** First part of the ids of its rules. */
    String ruleFamily() {
        return group == null ? "name" : group.name().toLowerCase(Locale.ROOT);
    }
}
