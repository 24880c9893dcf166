package vn.luytre.cli;

import java.util.List;
import vn.luytre.reading.Reading;

/** How a reading is written. Used by many threads at once. */
interface Form {
    /**
     * What is printed for one document.
     *
     * @param isFile false for one of several documents of a file
     */
    String write(Reading reading, boolean isFile);

    /** What is printed for a file that holds several documents, of which these were read. */
    default String together(List<String> outputs) {
        return String.join("", outputs);
    }
}
