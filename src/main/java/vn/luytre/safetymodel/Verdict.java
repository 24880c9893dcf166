package vn.luytre.safetymodel;

/** What people find when they review a site. */
public enum Verdict {
    /** «Hoạt động hiệu quả». */
    EFFECTIVE,
    /** «Cần củng cố». */
    NEEDS_CONSOLIDATION,
    /** «Ngừng hoạt động». */
    DORMANT,
    /** «Đề nghị thanh loại». */
    TO_BE_REMOVED
}
