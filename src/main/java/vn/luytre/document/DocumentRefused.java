package vn.luytre.document;

/** A document cannot be made, or a template not be used; the message says in Vietnamese what is wrong and where. */
public final class DocumentRefused extends Exception {
    DocumentRefused(String sentence) {
        super(sentence);
    }

    /** What is wrong and where. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
