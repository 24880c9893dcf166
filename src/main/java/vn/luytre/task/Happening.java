package vn.luytre.task;

/** What can happen to an assignment, as its history shows it. */
public enum Happening {
    ASSIGNED,
    ACCEPTED,
    PROGRESSED,
    REPORTED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    HANDED_DOWN,
    RESULT_ACCEPTED,
    RESULT_RETURNED,
    CANCELLED,
    /** The whole was cancelled, this part goes on and answers to who gave that order. */
    KEPT,
    OVERDUE,
    /** A letter that chases it was drafted. */
    CHASED,
    /** The unit that owed it or that it answered to has ended, another one is in its place. */
    MOVED,
    /** The unit has ended or divided, and nobody knows yet who is to do it. */
    HEIR_UNCLEAR,
    /** The one who is owed it has said who is to do it. */
    HEIR_CHOSEN,
    COMMENTED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED;

    /** What a deed is in the history. */
    static Happening of(Deed deed) {
        return switch (deed) {
            case Deed.Accept _ -> ACCEPTED;
            case Deed.Progress _ -> PROGRESSED;
            case Deed.Report _ -> REPORTED;
            case Deed.AskExtension _ -> EXTENSION_ASKED;
            case Deed.HandDown _ -> HANDED_DOWN;
            case Deed.AcceptResult _ -> RESULT_ACCEPTED;
            case Deed.ReturnResult _ -> RESULT_RETURNED;
            case Deed.GrantExtension _ -> EXTENSION_GRANTED;
            case Deed.RefuseExtension _ -> EXTENSION_REFUSED;
            case Deed.Cancel _ -> CANCELLED;
        };
    }
}
