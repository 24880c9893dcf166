package vn.luytre.directive.instrument;

/** The sentence around a place of a text, in which lines may be broken anywhere. */
final class Sentences {
    private static final int LONGEST = 400;

    private final String raw;

    Sentences(String raw) {
        this.raw = raw;
    }

    /** @param start in code points, as is {@code end} */
    String around(int start, int end) {
        int from = raw.offsetByCodePoints(0, start);
        int to = raw.offsetByCodePoints(from, end - start);
        int first = from;
        while (first > 0 && from - first < LONGEST && !endsAt(first - 1)) first--;
        int last = to;
        while (last < raw.length() && last - to < LONGEST && !endsAt(last)) last++;
        return raw.substring(first, Math.min(raw.length(), last + 1))
                .replaceAll("[*#]+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private boolean endsAt(int index) {
        char character = raw.charAt(index);
        boolean isLast = index + 1 >= raw.length();
        if (character == '\n') return isLast || raw.charAt(index + 1) == '\n' || raw.charAt(index + 1) == '\r';
        return (character == '.' || character == ';') && (isLast || Character.isWhitespace(raw.charAt(index + 1)));
    }
}
