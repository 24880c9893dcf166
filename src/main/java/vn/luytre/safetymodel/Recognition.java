package vn.luytre.safetymodel;

/** Who has acknowledged a model, «công nhận, ghi nhận»; each is above the one before. */
public enum Recognition {
    /** «UBND cấp xã». */
    COMMUNE,
    /** «Ban Chỉ đạo tỉnh». */
    PROVINCE,
    /** «Bộ Công an». */
    MINISTRY
}
