package vn.luytre.reading;

/** What comes of opening a file: its text, or why there is none. */
public sealed interface FileContent {
    /** The text of the file. */
    record Text(SourceText source) implements FileContent {}

    /**
     * The file is not read.
     *
     * @param reason for the person who named the file, to follow its name and a colon: «là tệp PDF; …»
     */
    record Refused(String reason) implements FileContent {}
}
