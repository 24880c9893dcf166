package vn.luytre.text;

/** Two texts walked side by side for {@link VietnameseOrder}, as long as their letters are the same. */
final class SortCursor {
    private static final int SIGN = 1;
    private static final int NUMBER = 1 << 16;
    private static final int LETTER = 2 << 16;
    private static final int FOREIGN = 3 << 16;

    private final String left;
    private final String right;
    private int leftAt;
    private int rightAt;
    private int leftTone;
    private int rightTone;
    private int byTone;
    private int byCase;

    SortCursor(String left, String right) {
        this.left = left;
        this.right = right;
    }

    /** The order by letters and numbers, else by the tones of the words, else by case. */
    int compare() {
        while (leftAt < left.length() && rightAt < right.length()) {
            int order = step(left.charAt(leftAt), right.charAt(rightAt));
            if (order != 0) return order;
        }
        endWord();
        int byLength = Integer.compare(left.length() - leftAt, right.length() - rightAt);
        if (byLength != 0) return byLength;
        return byTone != 0 ? byTone : byCase;
    }

    private int step(char leftNow, char rightNow) {
        int weight = weight(leftNow);
        int order = Integer.compare(weight, weight(rightNow));
        if (order != 0) return order;
        if (weight == NUMBER) return stepOverNumbers();
        if (weight < NUMBER) endWord();
        if (leftTone == 0) leftTone = Letters.tone(Letters.code(leftNow));
        if (rightTone == 0) rightTone = Letters.tone(Letters.code(rightNow));
        if (byCase == 0) byCase = Boolean.compare(Character.isUpperCase(leftNow), Character.isUpperCase(rightNow));
        leftAt++;
        rightAt++;
        return 0;
    }

    private void endWord() {
        if (byTone == 0) byTone = Integer.compare(leftTone, rightTone);
        leftTone = 0;
        rightTone = 0;
    }

    private static int weight(char character) {
        if (isDigit(character)) return NUMBER;
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) return 0;
        int code = Letters.code(character);
        if (code == 0) code = Letters.code(Folding.plain(character));
        if (code != 0) return LETTER + Letters.letter(code);
        return (Character.isLetter(character) ? FOREIGN : SIGN) + character;
    }

    private int stepOverNumbers() {
        int leftStart = skipZeros(left, leftAt);
        int rightStart = skipZeros(right, rightAt);
        leftAt = skipDigits(left, leftStart);
        rightAt = skipDigits(right, rightStart);
        int byDigits = Integer.compare(leftAt - leftStart, rightAt - rightStart);
        if (byDigits != 0) return byDigits;
        return left.substring(leftStart, leftAt).compareTo(right.substring(rightStart, rightAt));
    }

    private static int skipZeros(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '0') at++;
        return at;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
