package vn.luytre.activity;

/** What can happen to an activity. */
public enum ActivityHappening {
    RECORDED,
    CHANGED,
    WITHDRAWN,
    RESTORED,
    PROOF_ADDED,
    PROOF_REMOVED,
    FINDING_ADDED,
    FINDING_REMOVED,
    PLACE_ADDED,
    PLACE_REMOVED
}
