package vn.luytre.reporting;

/** How figures of units and of periods become one. */
public enum Summing {
    /** What happened in a period: units and periods are added. «Buổi tuyên truyền» */
    SUM,
    /** What is there at the end of a period: units are added, of the periods the last one counts. «Điểm mô hình» */
    LAST,
    /** Part over whole, both added up before; of units that know both. «Tỷ lệ đạt» */
    RATIO,
    /** What does not add up: the same thing may be counted in several units. «Loại mô hình» */
    NONE
}
