package vn.luytre.assessment;

/** How far the review of an object has come. */
public enum ReviewState {
    /** The standard is not for it, for a reason that is given. */
    EXCLUDED,
    /** In the season, not registered. */
    OPEN,
    REGISTERED,
    /** It has reviewed itself and waits for the verification. */
    SUBMITTED,
    /** Sent back to review itself again. */
    RETURNED,
    /** Verified, waits for the decision. */
    VERIFIED,
    DECIDED,
    /** Decided, and somebody asks for another decision. */
    APPEALED,
    /** It registered, and does not take part any more. */
    WITHDRAWN;

    /** Whether it may be said what is met and what is not. */
    public boolean isWritable() {
        return this == REGISTERED || this == RETURNED;
    }

    /** Whether the decision stands. */
    public boolean isDecided() {
        return this == DECIDED || this == APPEALED;
    }
}
