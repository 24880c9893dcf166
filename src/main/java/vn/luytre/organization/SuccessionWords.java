package vn.luytre.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;

/** Why something is another unit's now, for its history: «Xã A, xã B sáp nhập thành xã C từ ngày 01/7/2026 theo …». */
public final class SuccessionWords {
    private SuccessionWords() {}

    /** All of the steps; nothing of those that end no unit. */
    public static String of(List<LineageStep> steps) {
        return steps.stream()
                .map(SuccessionWords::of)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String of(LineageStep step) {
        var ended = step.before().stream()
                .filter(unit -> step.after().stream().noneMatch(unit::sameUnit))
                .toList();
        var names = names(ended.isEmpty() ? step.before() : ended);
        var what = switch (step.kind()) {
            case MERGED -> names + (livesOn(step) ? " sáp nhập vào " : " sáp nhập thành ") + names(step.after());
            case SPLIT -> names + " chia tách thành " + names(step.after());
            case DISSOLVED ->
                names + " kết thúc hoạt động"
                        + (step.after().isEmpty() ? "" : ", " + names(step.after()) + " tiếp nhận");
            case FOUNDED, RENAMED, MOVED -> "";
        };
        return what.isEmpty() ? "" : capital(what) + when(step);
    }

    private static boolean livesOn(LineageStep step) {
        return step.before().stream().anyMatch(unit -> step.after().stream().anyMatch(unit::sameUnit));
    }

    private static String when(LineageStep step) {
        var decision = step.decision();
        return " từ ngày " + OfficialDate.Style.SLASHES.write(step.day())
                + (decision == null ? note(step.note()) : " theo " + decision.words());
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : " (" + note + ")";
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::nameInSentence).collect(Collectors.joining(", "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + words.substring(1);
    }
}
