package vn.luytre.reading.file.container;

/** One part of a container: of a mail or a ZIP. Its name is for people and is never used as a path. */
public sealed interface Part {
    String name();

    /** It lies in the folder of its {@link Room}, in a file named by this number. */
    record Kept(String name, int number) implements Part {}

    /** It was not taken out. */
    record Refused(String name, String reason) implements Part {}

    /** It is no document: a small picture of a signature, a calendar entry, a business card. */
    record LeftOut(String name) implements Part {}
}
