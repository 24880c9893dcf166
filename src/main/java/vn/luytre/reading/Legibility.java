package vn.luytre.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.luytre.reading.Doubt.Cause;
import vn.luytre.text.TextQuality;
import vn.luytre.text.TextQuality.Verdict;

/**
 * How far a text could be taken from its file for sure: which stretches are in doubt, and how many of its letters.
 *
 * <p>A text is no better than its words say ({@link TextQuality}), and
 *
 * <pre>
 * more than 1 letter in 50 in doubt, or anything hidden or in a font without letters   at best suspect
 * more than 3 letters in 10 in doubt                                                   at best damaged
 * </pre>
 */
final class Legibility {
    private static final double CLEAN_TO = 0.02;
    private static final double SUSPECT_TO = 0.30;
    /** A value of which more than this share is in doubt is a guess. */
    private static final double SURE_TO = 0.10;

    /** A stretch in doubt, in code points. */
    private record Stretch(int start, int end) {}

    private final SourceText source;
    private final List<Stretch> stretches;

    private Legibility(SourceText source, List<Stretch> stretches) {
        this.source = source;
        this.stretches = stretches;
    }

    static Legibility of(SourceText source) {
        var stretches = new ArrayList<Stretch>();
        var inOrder = source.doubts().stream()
                .filter(doubt -> doubt.end() > doubt.start())
                .sorted(Comparator.comparingInt(Doubt::start))
                .toList();
        int last = 0;
        for (var doubt : inOrder) {
            int start = Math.max(last, source.codePointAt(doubt.start()));
            int end = source.codePointAt(doubt.end());
            if (end > start) stretches.add(new Stretch(start, end));
            last = Math.max(last, end);
        }
        return new Legibility(source, stretches);
    }

    /** True where nothing is in doubt, and nothing was left out. */
    boolean isFull() {
        return source.doubts().isEmpty();
    }

    /** The quality of the text, made worse where it is in doubt. */
    TextQuality limit(TextQuality quality) {
        return isFull() ? quality : new TextQuality(quality.knownSyllables(), worse(quality.verdict(), verdict()));
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Verdict verdict() {
        double share = covered(0, source.length()) / Math.max(1.0, source.length());
        if (share > SUSPECT_TO) return Verdict.DAMAGED;
        return share > CLEAN_TO || has(Cause.FONT) || has(Cause.HIDDEN) ? Verdict.SUSPECT : Verdict.CLEAN;
    }

    boolean has(Cause cause) {
        return source.doubts().stream().anyMatch(doubt -> doubt.cause() == cause);
    }

    /** How sure a value can be that stands there. */
    Confidence most(Span span) {
        int doubted = covered(span.start(), span.end());
        if (doubted == 0) return Confidence.CERTAIN;
        return doubted > SURE_TO * (span.end() - span.start()) ? Confidence.UNSURE : Confidence.LIKELY;
    }

    private int covered(int start, int end) {
        int covered = 0;
        int first = InOrder.firstBehind(start, stretches, Stretch::end);
        for (int i = first; i < stretches.size() && stretches.get(i).start() < end; i++) {
            var stretch = stretches.get(i);
            covered += Math.min(end, stretch.end()) - Math.max(start, stretch.start());
        }
        return covered;
    }
}
