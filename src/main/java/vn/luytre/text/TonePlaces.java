package vn.luytre.text;

/**
 * Where the tone stands in open syllables with a glide: «hòa, khỏe, thủy» in public documents, «hoà, khoẻ, thuỷ» in
 * schoolbooks. After q the glide belongs to the onset: «quý».
 */
final class TonePlaces {
    private TonePlaces() {}

    /** The text with each such tone where public documents put it; the text is in lower case. */
    static MappedText old(MappedText text) {
        String source = text.text();
        var out = new MappedText.Builder(source);
        int kept = 0;
        for (int i = 1; i < source.length(); i++) {
            int code = Letters.code(source.charAt(i));
            if (Letters.tone(code) == 0 || !endsOpenSyllable(source, i, code)) continue;
            char glide = Letters.under(source.charAt(i - 1), Tone.at(Letters.tone(code)));
            out.keep(kept, i - 1).put(glide, i - 1).put(Letters.toneless(code), i);
            kept = i + 1;
        }
        return kept == 0 ? text : out.keep(kept, source.length()).build().over(text);
    }

    private static boolean endsOpenSyllable(String text, int at, int code) {
        boolean glides = switch (text.charAt(at - 1)) {
            case 'o' -> Letters.toneless(code) == 'a' || Letters.toneless(code) == 'e';
            case 'u' -> Letters.toneless(code) == 'y' && (at < 2 || text.charAt(at - 2) != 'q');
            default -> false;
        };
        return glides && (at + 1 == text.length() || !continuesWord(text.codePointAt(at + 1)));
    }

    private static boolean continuesWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetter(codePoint);
        };
    }
}
