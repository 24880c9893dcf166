package vn.luytre.text;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A syllable «âm tiết»: what begins it, what rhymes in it and its tone. «nghiêng» is ngh + iêng, «gì» is gi + i under
 * huyền, «quyết» is qu + yêt under sắc. Made by the rules of the spelling alone: a syllable that no word uses, such as
 * «nghoách», is still one when its parts meet.
 *
 * @param onset «âm đầu» as it is written, in lower case; empty in «an»
 * @param rime «vần» as it is written, in lower case and without its tone
 */
public record Syllable(String onset, String rime, Tone tone) {
    /** A syllable of seven letters with every mark a character of its own still fits. */
    private static final int LONGEST_DECOMPOSED = 16;

    public Syllable {
        var form = SyllableForms.of(onset, rime);
        if (form == null) throw new IllegalArgumentException("no syllable: " + onset + " + " + rime);
        if (!form.takes(tone)) throw new IllegalArgumentException("-" + rime + " does not go with " + tone);
    }

    /**
     * True where the characters are one syllable, in any case, with the tone where the old or the new spelling puts it
     * («hòa», «hoà»). The text must be composed (NFC).
     */
    public static boolean isSyllable(CharSequence text) {
        return isSyllable(text, 0, text.length());
    }

    /** The same for a stretch of a text. */
    public static boolean isSyllable(CharSequence text, int start, int end) {
        return SyllableForms.find(text, start, end) >= 0;
    }

    /** Reads a syllable in any case, either tone placement and any normal form. */
    public static Optional<Syllable> parse(String text) {
        if (text.length() > LONGEST_DECOMPOSED) return Optional.empty();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int found = SyllableForms.find(composed, 0, composed.length());
        if (found < 0) return Optional.empty();
        var form = SyllableForms.form(found);
        return Optional.of(new Syllable(form.onset(), form.rime(), toneOf(composed)));
    }

    /** Every syllable that the rules allow, some 18,000. */
    public static Stream<Syllable> all() {
        return IntStream.range(0, SyllableForms.count())
                .mapToObj(SyllableForms::form)
                .flatMap(form -> Stream.of(Tone.values())
                        .filter(form::takes)
                        .map(tone -> new Syllable(form.onset(), form.rime(), tone)));
    }

    private static Tone toneOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            int tone = Letters.tone(Letters.code(text.charAt(i)));
            if (tone != 0) return Tone.at(tone);
        }
        return Tone.LEVEL;
    }

    /** The same letters under another tone; only sắc and nặng go with a final -c, -ch, -p, -t. */
    public Syllable withTone(Tone other) {
        return new Syllable(onset, rime, other);
    }

    /** True where the rime goes with the tone: «các, cạc», never «cac». */
    public boolean takes(Tone other) {
        return form().takes(other);
    }

    /** The syllable in lower case, its tone where public documents put it: «hòa, thủy, quý, giếng». */
    @Override
    public String toString() {
        var form = form();
        var written = new StringBuilder(form.written());
        written.setCharAt(form.tonePlace(), Letters.under(written.charAt(form.tonePlace()), tone));
        return written.toString();
    }

    private SyllableForms.Form form() {
        return Objects.requireNonNull(SyllableForms.of(onset, rime));
    }
}
