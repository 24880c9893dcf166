package vn.luytre.assessment.standard;

/** How an item is answered. */
public enum Answering {
    /** Met or not. */
    YES_NO,
    /** So many points. */
    POINTS,
    /** A part of a whole, both typed: met from a threshold on. */
    SHARE,
    /** Computed: how many of the objects below have registered in the same season. */
    REGISTERED,
    /** Computed: how many of the objects below were recognised in the same season. */
    RECOGNISED;

    /** Whether it is a part of a whole. */
    public boolean isShare() {
        return this == SHARE || isComputed();
    }

    /** Whether the season itself answers it. */
    public boolean isComputed() {
        return this == REGISTERED || this == RECOGNISED;
    }
}
