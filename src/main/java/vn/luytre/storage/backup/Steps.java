package vn.luytre.storage.backup;

/** Who wants to know how far a long work has come. */
public interface Steps {
    /** Nobody. */
    Steps UNSEEN = (what, done, all) -> {};

    /**
     * One step more is done.
     *
     * @param what what is worked on, such as the name of a table
     * @param done in the unit of {@code all}
     */
    void at(String what, long done, long all);
}
