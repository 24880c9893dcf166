package vn.luytre.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.reading.Doubt;
import vn.luytre.text.Syllable;

/** The readings of one word. What two of them agree on is taken; else the surest, with a doubt. */
final class Ballot {
    /** A reading alone against others must be as sure as this to be taken without doubt. */
    private static final float SURE_ALONE = 95;

    private static final float SURE_TOGETHER = 60;
    private static final float SURE_UNKNOWN = 88;

    private final List<List<FoundWord>> readings = new ArrayList<>();

    Ballot(FoundWord first) {
        readings.add(List.of(first));
    }

    void add(List<FoundWord> reading) {
        if (!reading.isEmpty())
            readings.add(reading.stream().map(ShortForms::cased).toList());
    }

    /** What was read. */
    List<String> texts() {
        return readings.stream().map(Ballot::text).toList();
    }

    /** Two readings are the same word, which is one of the language and none that may have lost its stroke. */
    boolean isSettled() {
        return readings.stream()
                .anyMatch(reading ->
                        votes(reading) > 1 && isWord(text(reading)) && !ShortForms.mayLackStroke(text(reading)));
    }

    boolean hasCode() {
        return readings.stream().anyMatch(reading -> CodeForm.isCode(text(reading)));
    }

    private static String text(List<FoundWord> reading) {
        return reading.stream().map(FoundWord::text).collect(Collectors.joining(" "));
    }

    private static float sure(List<FoundWord> reading) {
        return (float) reading.stream().mapToDouble(FoundWord::confidence).min().orElse(0);
    }

    private long votes(List<FoundWord> reading) {
        var text = text(reading);
        return readings.stream().filter(other -> text(other).equals(text)).count();
    }

    /** The reading of a word of the language. */
    List<FoundWord> word() {
        var best = readings.getFirst();
        for (var reading : readings) if (weight(reading) > weight(best)) best = reading;
        float sure = surest(text(best));
        boolean agreed = votes(best) > 1 ? sure >= SURE_TOGETHER : sure >= SURE_ALONE;
        return agreed && isWord(text(best))
                ? best
                : doubtful(best.stream().map(ShortForms::likely).toList(), Doubt.Cause.FAINT);
    }

    private float weight(List<FoundWord> reading) {
        var text = text(reading);
        return votes(reading) * 25 + surest(text) + (isWord(text) ? 30 : 0) + (ShortForms.isOne(text) ? 60 : 0);
    }

    private float surest(String text) {
        return (float) readings.stream()
                .filter(reading -> text(reading).equals(text))
                .mapToDouble(Ballot::sure)
                .max()
                .orElse(0);
    }

    /** Every part is a syllable of the language, cut short, or capitals. */
    private static boolean isWord(String text) {
        for (var part : text.split(" ", -1)) {
            var bare = CodeForm.bare(part);
            if (!isAbbreviation(bare) && !Syllable.isSyllable(bare)) return false;
        }
        return true;
    }

    /** «TĐKT», «b/c». */
    private static boolean isAbbreviation(String word) {
        return ShortForms.isOne(word) || word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == 'Đ');
    }

    /** The reading of a number, date or code: the exact form of one that is known, else what two agree on. */
    List<FoundWord> code(boolean mayBeRoman) {
        if (mayBeRoman) readings.replaceAll(Ballot::roman);
        var best = readings.getFirst();
        for (var reading : readings) if (codeWeight(reading) > codeWeight(best)) best = reading;
        boolean known = CodeForm.isKnown(text(best));
        if (!known) {
            var likely = best.stream()
                    .map(word -> word.reading(CodeForm.likely(word.text()), word.confidence()))
                    .toList();
            if (!text(likely).equals(text(best))) return doubtful(likely, Doubt.Cause.CODE);
        }
        boolean agreed = votes(best) > 1 && surest(text(best)) >= SURE_TOGETHER;
        boolean clear = known ? !hasRival(text(best)) : isSureUnknown(best);
        return agreed && clear ? best : doubtful(best, Doubt.Cause.CODE);
    }

    /** A code with parts that nobody listed. */
    private boolean isSureUnknown(List<FoundWord> reading) {
        return votes(reading) > 2 && surest(text(reading)) >= SURE_UNKNOWN && !CodeForm.isLikeRoman(text(reading));
    }

    private static List<FoundWord> roman(List<FoundWord> reading) {
        return reading.stream()
                .map(word -> word.reading(CodeForm.roman(word.text()), word.confidence()))
                .toList();
    }

    private float codeWeight(List<FoundWord> reading) {
        var text = text(reading);
        boolean whole = strokes(text) >= strokes(text(readings.getFirst()));
        return votes(reading) * 20 + surest(text) + (whole && CodeForm.isKnown(text) ? 60 : 0);
    }

    /** A reading of «I/2032» without its stroke is a number, but not this one. */
    private static long strokes(String text) {
        return text.chars().filter(c -> c == '/').count();
    }

    /** Another reading has the form of a code too, and as many stand for it. */
    private boolean hasRival(String text) {
        var bare = CodeForm.bare(text);
        long own = readings.stream()
                .filter(reading -> CodeForm.bare(text(reading)).equals(bare))
                .count();
        return readings.stream()
                        .map(reading -> CodeForm.bare(text(reading)))
                        .filter(other -> !other.equals(bare) && CodeForm.isKnown(other))
                        .count()
                >= own;
    }

    private static List<FoundWord> doubtful(List<FoundWord> reading, Doubt.Cause cause) {
        return reading.stream().map(word -> word.doubtful(cause)).toList();
    }
}
