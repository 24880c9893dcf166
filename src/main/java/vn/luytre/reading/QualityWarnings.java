package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.TextQuality;

/** What must be said of the text itself before anything that was read in it. */
final class QualityWarnings {
    private QualityWarnings() {}

    /** @param encoding that of a file from before Unicode; null for any other */
    static List<Warning> of(SourceText source, TextQuality quality, @Nullable LegacyEncoding encoding) {
        if (quality.verdict() == TextQuality.Verdict.CLEAN) return List.of();
        if (encoding != null) return List.of(legacy(encoding));
        if (source.isRepaired()) return List.of(repaired());
        return List.of(
                switch (quality.verdict()) {
                    case SUSPECT ->
                        new Warning(
                                "suspect-text",
                                "Văn bản có chỗ hỏng hoặc lỗi nhận dạng chữ; kết quả đọc cần đối chiếu với bản gốc.",
                                null);
                    case DAMAGED ->
                        new Warning(
                                "damaged-text",
                                "Văn bản hỏng chữ, mất dấu gần như toàn bộ; mọi kết quả đọc chỉ để tham khảo.",
                                null);
                    case UNREADABLE, CLEAN ->
                        new Warning("unreadable-text", "Không đọc được văn bản tiếng Việt trong tệp này.", null);
                });
    }

    private static Warning repaired() {
        String sentence = "Văn bản hỏng chữ, được đọc trên bản sửa tự động; mọi kết quả cần đối chiếu với bản gốc.";
        return new Warning("repaired-text", sentence, null);
    }

    private static Warning legacy(LegacyEncoding encoding) {
        String sentence = "Văn bản dùng bảng mã cũ " + encoding.name()
                + "; đã chuyển sang Unicode để đọc, chữ hoa và chữ thường có thể không đúng như bản in.";
        return new Warning("legacy-encoding", sentence, null);
    }
}
