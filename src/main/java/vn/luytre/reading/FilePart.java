package vn.luytre.reading;

/** What lies in a mail or a ZIP file. Its name is for people and is never used as a path. */
public sealed interface FilePart {
    /** Its name within the file: «cong-van.docx», «cu.zip › a.docx». */
    String name();

    /** A file of its own. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Kept(String name, byte[] bytes) implements FilePart {}

    /** It could not be taken out. */
    record Refused(String name, String reason) implements FilePart {}

    /** It is no document: a small picture of a signature, a calendar entry. */
    record LeftOut(String name) implements FilePart {}
}
