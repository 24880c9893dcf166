package vn.luytre.organization;

/** Where another unit stands as seen from one's own, on a day. */
public enum UnitRelation {
    /** It is one's own unit. */
    OWN,
    /** It is one's parent, or further up. */
    ABOVE,
    /** It stands under one's own unit, at any depth. */
    BELOW,
    /** It has the same parent. */
    BESIDE,
    /** Neither. */
    NONE
}
