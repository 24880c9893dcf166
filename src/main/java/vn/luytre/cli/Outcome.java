package vn.luytre.cli;

/** What came of one file. */
sealed interface Outcome {
    /** It was read, and this is to be printed. */
    record Read(String output) implements Outcome {}

    /** It could not be read. */
    record NotRead(String reason) implements Outcome {}
}
