package vn.luytre.recognition.check;

/** What can speak against an award. */
public enum AwardCheck {
    /** The same was commended before, or is about to be. */
    TWICE,
    /** More than the unit gives in a year. */
    CAP,
    /** Nobody has compared the tenure, or by rules that do not hold that day. */
    TENURE,
    /** A person gets it once. */
    ONCE,
    /** It rests on something that is known to be false. */
    FALSE_PROOF,
    /** A condition is not confirmed. */
    CONDITION,
    /** The form did not exist that day. */
    TOO_EARLY
}
