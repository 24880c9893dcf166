package vn.luytre.text;

/** TCVN3: one character a letter. */
final class TcvnTable implements LegacyTable {
    private static final String LEGACY = """
            ¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ\
            """;
    private static final String VIETNAMESE = """
            ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ\
            """;

    /** What PDF readers and compatibility forms make of the micro sign that is «à». */
    private static final char GREEK_MU = 'μ';

    static final LegacyTable TABLE = new TcvnTable();

    private final char[] letters = new char[0x100];

    private TcvnTable() {
        for (int i = 0; i < LEGACY.length(); i++) letters[LEGACY.charAt(i)] = VIETNAMESE.charAt(i);
    }

    @Override
    public MappedText decode(String text) {
        var out = new MappedText.Builder(text);
        for (int i = 0; i < text.length(); i++) out.put(letter(text.charAt(i)), i);
        return out.build();
    }

    private char letter(char legacy) {
        if (legacy == GREEK_MU) return 'à';
        char letter = legacy < letters.length ? letters[legacy] : 0;
        return letter == 0 ? legacy : letter;
    }

    @Override
    public String encode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = VIETNAMESE.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : LEGACY.charAt(at));
        }
        return out.toString();
    }
}
