package vn.luytre.text;

/**
 * The 29 letters of «chữ Quốc ngữ» and those the loans use (f, j, w, z), as one number: which letter in the
 * order of the alphabet, and under which tone. Upper and lower case read the same. Characters must be composed (NFC).
 */
final class Letters {
    /** The order of the alphabet, the letters of the loans where they stand in Latin. Code 0 is no letter. */
    private static final String ALPHABET = " aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Each vowel under the six tones, in the order of {@link Tone}. */
    private static final String[] VOWELS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"
    };

    /** So many bits hold a place in the alphabet. */
    static final int LETTER_BITS = 6;

    private static final int LETTER = (1 << LETTER_BITS) - 1;
    private static final short[] CODES = new short[0x1F00];
    private static final char[][] WRITTEN = new char[ALPHABET.length()][];

    static {
        for (int letter = 1; letter < ALPHABET.length(); letter++) {
            String forms = formsOf(ALPHABET.charAt(letter));
            WRITTEN[letter] = forms.toCharArray();
            for (int tone = 0; tone < forms.length(); tone++) {
                short code = (short) ((tone << LETTER_BITS) | letter);
                CODES[forms.charAt(tone)] = code;
                CODES[Character.toUpperCase(forms.charAt(tone))] = code;
            }
        }
    }

    private Letters() {}

    private static String formsOf(char letter) {
        for (String vowel : VOWELS) {
            if (vowel.charAt(0) == letter) return vowel;
        }
        return String.valueOf(letter);
    }

    /** Letter and tone of the character, 0 when it is none of ours. */
    static int code(char character) {
        return character < CODES.length ? CODES[character] : 0;
    }

    /** The place in the alphabet, from 1. */
    static int letter(int code) {
        return code & LETTER;
    }

    static int tone(int code) {
        return code >> LETTER_BITS;
    }

    /** True for the vowels, the only letters that can bear a tone. */
    static boolean isVowel(int code) {
        return code != 0 && WRITTEN[letter(code)].length > 1;
    }

    /** The letter without its tone, in lower case: «â» for «Ấ». */
    static char toneless(int code) {
        return ALPHABET.charAt(letter(code));
    }

    /** The lower-case letter under the tone: «ấ» for «â» and sắc. */
    static char under(char tonelessLetter, Tone tone) {
        return WRITTEN[letter(code(tonelessLetter))][tone.place()];
    }

    /** True where the letter differs from plain Latin: «đ», «ơ», «à». */
    static boolean isMarked(int code) {
        return tone(code) != 0 || toneless(code) > 'z';
    }
}
