package vn.luytre.task;

/**
 * The assignments that flow into one: handed down from it, or of units that cooperate. Cancelled ones do not count.
 *
 * @param late of all, how many ever were late
 */
public record Parts(int total, int done, int reported, int late) {
    /** Nothing was handed down. */
    public static final Parts NONE = new Parts(0, 0, 0, 0);

    /** How many have no accepted result. */
    public int open() {
        return total - done;
    }
}
