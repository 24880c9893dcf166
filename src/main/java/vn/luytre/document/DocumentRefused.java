package vn.luytre.document;

import java.util.List;

/** A document cannot be made, or a template not be used; each fault says in Vietnamese what is wrong and where. */
public final class DocumentRefused extends Exception {
    private final transient List<String> faults;

    DocumentRefused(String sentence) {
        this(List.of(sentence));
    }

    DocumentRefused(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, in the order of the document. */
    public List<String> faults() {
        return faults;
    }

    /** The same in one. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
