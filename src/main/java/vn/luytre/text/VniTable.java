package vn.luytre.text;

import java.util.HashMap;
import java.util.Map;

/**
 * VNI for Windows: most letters are a vowel and a character for its marks («aù» is «á», «oä» is «ộ»), some are one
 * character («ñ» is «đ», «ö» is «ư», «ó» is «ĩ»). All characters are of Latin-1.
 */
final class VniTable implements LegacyTable {
    /** Letters of one character: the letter and how it is written. */
    private static final String[] SINGLES = {"đñ", "ơô", "ưö", "ìì", "íí", "ỉæ", "ĩó", "ịò", "ỵî"};

    /** Letters of two characters: the letter, what stands first, and what follows it under each tone in order. */
    private static final String[] PAIRS = {
        "aa øûõùï",
        "ee øûõùï",
        "oo øûõùï",
        "uu øûõùï",
        "yy øûõù",
        "ơô øûõùï",
        "ưö øûõùï",
        "âaâàåãáä",
        "êeâàåãáä",
        "ôoâàåãáä",
        "ăaêèúüéë"
    };

    private static final int LATIN = 0x100;

    /** By first and second character, the second 0 for letters of one. */
    static final LegacyTable TABLE = new VniTable();

    private final char[] letters = new char[LATIN * LATIN];

    private final Map<Character, String> written = new HashMap<>();

    private VniTable() {
        for (String single : SINGLES) add(single.charAt(0), single.substring(1));
        for (String pair : PAIRS) {
            for (int tone = 0; tone + 2 < pair.length(); tone++) {
                if (pair.charAt(tone + 2) == ' ') continue;
                add(Letters.under(pair.charAt(0), Tone.at(tone)), "" + pair.charAt(1) + pair.charAt(tone + 2));
            }
        }
    }

    private void add(char letter, String legacy) {
        var capitals = new StringBuilder();
        for (int i = 0; i < legacy.length(); i++) capitals.append(Character.toUpperCase(legacy.charAt(i)));
        char capital = Character.toUpperCase(letter);
        written.put(letter, legacy);
        written.put(capital, capitals.toString());
        letters[place(legacy)] = letter;
        letters[place(capitals)] = capital;
        if (legacy.length() == 2)
            letters[place("" + capitals.charAt(0) + legacy.charAt(1))] = capital; // «AÙnh», «Aùnh»
    }

    private static int place(CharSequence legacy) {
        return legacy.charAt(0) * LATIN + (legacy.length() == 2 ? legacy.charAt(1) : 0);
    }

    @Override
    public MappedText decode(String text) {
        var out = new MappedText.Builder(text);
        int from = 0;
        while (from < text.length()) {
            char pair = from + 1 < text.length() ? letter(text.charAt(from), text.charAt(from + 1)) : 0;
            char single = pair != 0 ? pair : letter(text.charAt(from), '\0');
            int to = pair != 0 ? from + 2 : from + 1;
            out.replace(from, to, String.valueOf(single != 0 ? single : text.charAt(from)));
            from = to;
        }
        return out.build();
    }

    private char letter(char first, char second) {
        return first < LATIN && second < LATIN ? letters[first * LATIN + second] : 0;
    }

    @Override
    public String encode(String text) {
        var out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            out.append(written.getOrDefault(text.charAt(i), String.valueOf(text.charAt(i))));
        }
        return out.toString();
    }
}
