package vn.luytre.document.pdf;

/** A document has not become a PDF; the message says in Vietnamese why, and what can be done instead. */
public final class NotPrinted extends Exception {
    NotPrinted(String sentence) {
        super(sentence);
    }

    /** Why, and what can be done instead. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
