package vn.luytre.storage;

/** What keeps the data from being kept, restored or read, in a Vietnamese sentence for the person who asked for it. */
public final class StorageFault extends Exception {
    public StorageFault(String sentence) {
        super(sentence);
    }

    public StorageFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
