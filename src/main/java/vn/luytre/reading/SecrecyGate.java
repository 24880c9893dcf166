package vn.luytre.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.header.SecrecyReader;
import vn.luytre.text.LegacyEncoding;

/**
 * Keeps state secrets out: a text that bears «MẬT», «TỐI MẬT» or «TUYỆT MẬT» in its head is refused before anything of it is read further,
 * printed, stored or learned from. Every text of a file passes here on its way out of {@link DocumentFiles}.
 */
public final class SecrecyGate {
    /** In characters; no head is longer. */
    private static final int HEAD = 8_000;
    /**
     * So near to the beginning or the end a marking counts wherever it stands: boxes of a DOC of Word 97 come behind its text. Of a text with pages
     * the whole first page counts so.
     */
    private static final int EDGE = 1_500;

    private static final String LAW =
            "Theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15 (có hiệu lực từ ngày 01/3/2026), bí mật nhà nước không được"
                    + " soạn thảo, lưu giữ trên máy tính có kết nối mạng, trừ mạng nội bộ độc lập. Không có gì của văn bản được đọc"
                    + " tiếp, in ra hay lưu lại. Hãy đưa tệp ra khỏi máy này và giao cho văn thư quản lý tài liệu mật hoặc bộ phận"
                    + " bảo mật của đơn vị";

    private SecrecyGate() {}

    /** The text, or why it may not be read. */
    static FileContent pass(SourceText source) {
        var refusal = refusal(source);
        return refusal == null ? new FileContent.Text(source) : new FileContent.Refused(refusal);
    }

    /** Why the text may not be read further, to follow the name of its file and a colon; null where it may. */
    public static @Nullable String refusal(SourceText source) {
        var text = source.normal().text();
        var found = inHead(text.substring(0, Math.min(text.length(), HEAD)));
        if (found == null) found = atEdge(text.substring(0, Math.min(text.length(), firstPage(source))));
        if (found == null) found = atEdge(text.substring(Math.max(0, text.length() - EDGE)));
        return found == null ? null : refusal(found);
    }

    /** True where a file was refused because of its marking, not because it cannot be read. */
    public static boolean isReasonOf(FileContent.Refused refused) {
        return refused.reason().contains(LAW);
    }

    /** The same of a reading: its rules see the whole head, however long. */
    public static @Nullable String refusal(Reading reading) {
        return reading.secrecy() == null ? null : refusal(reading.secrecy());
    }

    private static @Nullable Found inHead(String head) {
        var found = SecrecyReader.read(prepared(head));
        if (found != null) return found;
        var old = LegacyEncoding.detect(head);
        if (old.isEmpty()) return null;
        // the capitals of old fonts are small letters
        return SecrecyReader.read(prepared(old.get().decode(head).text().toUpperCase(Locale.ROOT)));
    }

    /** A box on a page may come behind the text beside it. */
    private static int firstPage(SourceText source) {
        int end = source.places().stream()
                .filter(line -> line.page() > 1)
                .mapToInt(PageLine::start)
                .findFirst()
                .orElse(source.places().isEmpty() ? 0 : HEAD);
        return Math.clamp(end, EDGE, HEAD);
    }

    private static @Nullable Found atEdge(String edge) {
        var found = SecrecyReader.readAnywhere(prepared(edge));
        return found != null && found.confidence() == Confidence.CERTAIN ? found : null;
    }

    private static PreparedText prepared(String stretch) {
        return PreparedText.of(SourceText.of("", stretch));
    }

    private static String refusal(Found mark) {
        var name = mark.value().toUpperCase(Locale.ROOT);
        return mark.confidence() == Confidence.CERTAIN
                ? "mang dấu chỉ độ mật «" + name + "». " + LAW
                : "có lẽ mang dấu chỉ độ mật «" + name + "» (chữ bị hỏng, không đọc chắc được). " + LAW
                        + ". Nếu bản gốc không mang dấu này, hãy xin bản rõ chữ hơn";
    }
}
