package vn.luytre.reading.header;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.text.Folding;

/**
 * One stretch of the head read as a marking of secrecy: «MẬT», «T Ố I  M Ậ T», «[TUYỆT MẬT]», «Độ mật: Tối mật», «HỎA TỐC - MẬT». Blanks and marks
 * between the letters do not count, nor does what says how urgent the document is.
 *
 * @param value «Mật», «Tối mật», «Tuyệt mật»
 * @param exact false where marks of the letters are lost or others: «MAT», «TÓI MẠT»
 * @param isWord true where the letters are another word as well («MẮT», «MẶT»): what stands around it decides
 */
record SecrecyMark(String value, boolean exact, boolean isWord) {
    private static final int LONGEST = 60;
    private static final Map<String, String> PRINTED =
            Map.of("MẬT", "Mật", "TỐIMẬT", "Tối mật", "TUYỆTMẬT", "Tuyệt mật");
    private static final Map<String, String> DAMAGED =
            Map.of("mat", "Mật", "toimat", "Tối mật", "tuyetmat", "Tuyệt mật");
    private static final String[] URGENCIES = {"hoatochengio", "hoatoc", "thuongkhan", "khan"};
    private static final String CAPTION = "domat";

    /** The marking that the stretch is, and nothing else; null for none. */
    static @Nullable SecrecyMark of(String stretch) {
        if (stretch.length() > LONGEST) return null;
        var letters = letters(stretch);
        return letters.isEmpty() ? null : read(letters);
    }

    /** The letters alone; none where there is a digit among them. */
    private static String letters(String stretch) {
        var letters = new StringBuilder();
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.charAt(i);
            if (Character.isDigit(c)) return "";
            if (Character.isLetter(c)) letters.append(c);
        }
        return letters.toString();
    }

    private static @Nullable SecrecyMark read(String letters) {
        var folded = Folding.key(letters);
        if (folded.length() != letters.length()) return null; // other scripts
        int from = folded.startsWith(CAPTION) ? CAPTION.length() : 0;
        int to = letters.length();
        for (var urgency : URGENCIES) {
            if (folded.startsWith(urgency, from)) from += urgency.length();
            if (to - urgency.length() > from && folded.startsWith(urgency, to - urgency.length()))
                to -= urgency.length();
        }
        if (from >= to || from == 0 && !isCapital(letters, from, to)) return null;
        return read(letters.substring(from, to).toUpperCase(Locale.ROOT), folded.substring(from, to));
    }

    /** Old fonts have capitals for plain letters only. */
    private static boolean isCapital(String letters, int from, int to) {
        return Character.isUpperCase(letters.charAt(from)) && Character.isUpperCase(letters.charAt(to - 1));
    }

    private static @Nullable SecrecyMark read(String capitals, String folded) {
        var printed = PRINTED.get(capitals);
        if (printed != null) return new SecrecyMark(printed, true, false);
        var damaged = DAMAGED.get(folded);
        return damaged == null ? null : new SecrecyMark(damaged, false, isWord(capitals));
    }

    /** «MẮT», «MẶT», «MẤT», «MÁT»; not «MAT», «MÂT», «MẠT», which «MẬT» becomes when marks are lost. */
    private static boolean isWord(String capitals) {
        return capitals.length() == 3 && "AÂẠ".indexOf(capitals.charAt(1)) < 0;
    }
}
