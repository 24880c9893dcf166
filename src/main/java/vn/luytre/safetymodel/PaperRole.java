package vn.luytre.safetymodel;

/** As what a proof stands in the file of a model. */
public enum PaperRole {
    /** «Quyết định thành lập». */
    BASIS,
    /** «Quy chế hoạt động». */
    REGULATION,
    /** «Giao ước, cam kết». */
    PLEDGE,
    /** «Kế hoạch hoạt động». */
    PLAN,
    /** «Kết quả, sơ kết, tổng kết». */
    RESULT,
    OTHER
}
