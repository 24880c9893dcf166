package vn.luytre.cli;

/** What came of one document. Its name within its file is empty where the file is the document, and else that of the part of a mail or a ZIP. */
sealed interface Outcome {
    String within();

    /** It was read, and this is to be printed. */
    record Read(String within, String output) implements Outcome {}

    /** It could not be read. */
    record NotRead(String within, String reason) implements Outcome {}

    /** It is no document, and was not looked at. */
    record LeftOut(String within) implements Outcome {}
}
