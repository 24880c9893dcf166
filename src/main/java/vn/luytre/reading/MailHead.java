package vn.luytre.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a file begins as a mail does: lines «Name: value» up to the first empty one, among them one that programs write and people do not. A
 * letter that begins with «From: … To: …» is none.
 */
final class MailHead {
    private static final Set<String> OF_PROGRAMS = Set.of(
            "received",
            "mime-version",
            "message-id",
            "return-path",
            "delivered-to",
            "dkim-signature",
            "x-mailer",
            "x-unsent");
    private static final int LONGEST_NAME = 70;

    private MailHead() {}

    static boolean isOne(String head) {
        boolean found = false;
        int at = head.startsWith("From ") ? lineAfter(head, 0) : 0;
        while (at < head.length() && head.charAt(at) != '\r' && head.charAt(at) != '\n') {
            boolean goesOn = head.charAt(at) == ' ' || head.charAt(at) == '\t';
            int colon = goesOn ? at : colon(head, at);
            if (colon < 0) return false;
            found |= !goesOn && OF_PROGRAMS.contains(head.substring(at, colon).toLowerCase(Locale.ROOT));
            at = lineAfter(head, at);
        }
        return found;
    }

    /** Where the name of a field ends; -1 where there is none. */
    private static int colon(String head, int from) {
        for (int i = from; i < head.length() && i - from < LONGEST_NAME; i++) {
            char c = head.charAt(i);
            if (c == ':') return i > from ? i : -1;
            if (c <= ' ' || c > '~') return -1;
        }
        return -1;
    }

    private static int lineAfter(String head, int from) {
        int end = head.indexOf('\n', from);
        return end < 0 ? head.length() : end + 1;
    }
}
