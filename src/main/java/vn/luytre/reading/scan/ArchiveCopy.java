package vn.luytre.reading.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt;

/**
 * «Lưu: VT, NC.»: of every document the clerks (văn thư) keep a copy, and their letters come first behind «Lưu». The recognizers rather see the
 * Roman number VI there.
 */
final class ArchiveCopy {
    private static final String CLERKS = "VT";
    private static final Set<String> LIKE_CLERKS =
            Set.of(CLERKS, "VI", "VỊ", "VÌ", "VÍ", "VĨ", "VỈ", "VL", "Vl", "V1", "Vt");
    private static final String COMMA = ",";
    private static final String KEPT = "Lưu";

    private ArchiveCopy() {}

    /** The word stands behind «Lưu» and looks like «VT». */
    static boolean isOf(FoundWord word, List<FoundWord> words) {
        if (!LIKE_CLERKS.contains(CodeForm.bare(word.text()))) return false;
        var before = before(word, words);
        return before != null && CodeForm.bare(before.text()).equals(KEPT);
    }

    private static @Nullable FoundWord before(FoundWord word, List<FoundWord> words) {
        FoundWord nearest = null;
        for (var other : words) {
            boolean beside = Math.abs(other.baseline() - word.baseline()) < word.row() / 3;
            boolean before = beside && other.left() < word.left();
            if (before && (nearest == null || other.left() > nearest.left())) nearest = other;
        }
        return nearest;
    }

    /** «VT» with the mark that a reading has behind it; where no reading is «VT», it is only likely. */
    static FoundWord of(FoundWord word, List<String> readings) {
        boolean seen = readings.stream().anyMatch(text -> CodeForm.bare(text).equals(CLERKS));
        boolean goesOn = readings.stream().map(ArchiveCopy::mark).anyMatch(COMMA::equals);
        var mark = goesOn
                ? Optional.of(COMMA)
                : readings.stream()
                        .map(ArchiveCopy::mark)
                        .filter(text -> !text.isEmpty())
                        .findFirst();
        return word.reading(CLERKS + mark.orElse(""), word.confidence()).doubtful(seen ? null : Doubt.Cause.CODE);
    }

    private static String mark(String text) {
        int end = text.indexOf(CodeForm.bare(text)) + CodeForm.bare(text).length();
        return text.substring(end);
    }
}
