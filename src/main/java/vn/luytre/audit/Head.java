package vn.luytre.audit;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The last seal of a day. Kept elsewhere (printed, mailed, in a record book), it proves all of the log up to that day: nobody
 * can change an entry before it without changing this hash.
 *
 * @param hash 64 hexadecimal digits
 * @param isFinal false for a day that may still go on
 */
public record Head(LocalDate day, long number, String hash, boolean isFinal) {
    private static final Pattern OUTSIDE = Pattern.compile("(\\d{1,18})[:@ ]([0-9a-f]{64})");

    /** What somebody kept outside of the system. */
    public record Witness(long number, String hash) {
        /** «1234:ab…», as {@code ./luytre audit head} prints it. */
        public static Witness of(String text) {
            var found = OUTSIDE.matcher(text.strip());
            if (!found.matches()) throw new IllegalArgumentException(text);
            return new Witness(Long.parseLong(found.group(1)), found.group(2));
        }
    }

    /** As it is printed. */
    public String line() {
        return number + ":" + hash;
    }
}
