package vn.luytre.recognition;

/** How far a proposal is. */
public enum ProposalState {
    /** Being written. */
    DRAFT,
    /** Waits for the council. */
    SUBMITTED,
    /** Went back to be mended. */
    RETURNED,
    /** The council has agreed; waits for the decision. */
    REVIEWED,
    /** Decided. */
    AWARDED,
    /** Decided not to be. */
    REFUSED,
    /** Given up by who proposed. */
    DROPPED,
    /** Decided, and taken back. */
    WITHDRAWN;

    /** Whether it can be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
