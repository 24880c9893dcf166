package vn.luytre.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt.Cause;

/** What must be said of a text that could not be taken from its file for sure: each code by itself, the rest by its number. */
final class DoubtWarnings {
    /** More are counted, not listed. */
    private static final int MOST_CODES = 20;

    private final SourceText source;

    private DoubtWarnings(SourceText source) {
        this.source = source;
    }

    static List<Warning> of(SourceText source) {
        if (source.doubts().isEmpty()) return List.of();
        var warnings = new ArrayList<Warning>();
        var reader = new DoubtWarnings(source);
        for (var cause : Cause.values()) reader.add(cause, warnings);
        return warnings;
    }

    private void add(Cause cause, List<Warning> warnings) {
        var doubts =
                source.doubts().stream().filter(doubt -> doubt.cause() == cause).toList();
        if (doubts.isEmpty()) return;
        switch (cause) {
            case FAINT ->
                warnings.add(new Warning(
                        "faint-text",
                        "Chữ trên ảnh khó nhận ở " + doubts.size() + " chỗ" + pages(doubts)
                                + "; cần đối chiếu với bản gốc.",
                        null));
            case CODE -> codes(doubts, warnings);
            case FONT ->
                warnings.add(new Warning(
                        "unreadable-font",
                        "Phông chữ của tệp không cho biết là chữ gì" + pages(doubts)
                                + "; hãy in ra quét lại, hoặc xin bản Word.",
                        null));
            case HIDDEN ->
                warnings.add(new Warning(
                        "hidden-text", "Tệp có chữ ẩn, mắt không thấy" + pages(doubts) + "; đã bỏ qua.", null));
        }
    }

    private void codes(List<Doubt> doubts, List<Warning> warnings) {
        for (var doubt : doubts.subList(0, Math.min(MOST_CODES, doubts.size()))) {
            var said = source.raw().substring(doubt.start(), doubt.end());
            warnings.add(new Warning(
                    "unsure-code", "«" + said + "» nhận từ ảnh, chưa chắc đúng; cần đối chiếu.", span(doubt, said)));
        }
        int more = doubts.size() - MOST_CODES;
        if (more > 0) {
            String sentence = "Còn " + more + " số, ngày hoặc ký hiệu khác nhận từ ảnh chưa chắc đúng.";
            warnings.add(new Warning("unsure-code", sentence, null));
        }
    }

    private @Nullable Span span(Doubt doubt, String said) {
        if (said.isEmpty()) return null;
        return new Span(source.codePointAt(doubt.start()), source.codePointAt(doubt.end()), said);
    }

    /** « (trang 2, 5)», or nothing for a file without pages. */
    private String pages(List<Doubt> doubts) {
        var pages = doubts.stream()
                .map(doubt -> source.pageAt(source.codePointAt(doubt.start())))
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return pages.isEmpty() ? "" : " (trang " + pages + ")";
    }
}
