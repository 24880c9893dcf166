package vn.luytre.reading.file;

/** What takes the paragraphs and tables of a document as they come: the document itself, or a cell of a table. */
public interface Flow {
    /**
     * One paragraph with its number, if it has one.
     *
     * @param centred true where it stands in the middle: such paragraphs that follow one another are lines of one title
     */
    void paragraph(String text, boolean centred) throws Unreadable;

    /** A table that has been filled. */
    void table(Table table) throws Unreadable;
}
