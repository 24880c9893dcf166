package vn.luytre.reporting;

/** How figures of units and of periods become one. */
public enum Summing {
    /** What happened in a period: units and periods are added. «Buổi tuyên truyền» */
    SUM,
    /** What is there at the end of a period: units are added, of the periods the last one counts. «Điểm mô hình» */
    LAST,
    /** Part over whole, both added up before; of units that know both. «Tỷ lệ đạt» */
    RATIO,
    /**
     * A number that each unit says of itself, weighted by another of its numbers: Σ number·weight ÷ Σ weight, over units and periods;
     * of units that know both. «Số ngày giải quyết bình quân một tin» of two communes, 2 days with 30 messages and 5 days with 10, is
     * (2·30 + 5·10) ÷ (30 + 10) = 2.75 days; the plain mean would be 3.5. It is kept exactly and rounded where it is shown, half up, to
     * the decimals of the indicator.
     */
    MEAN,
    /** What does not add up: the same thing may be counted in several units. «Loại mô hình» */
    NONE;

    /** Whether a total of it is two numbers, one over the other. */
    public boolean isQuotient() {
        return this == RATIO || this == MEAN;
    }

    /** Whether a longer time has all its periods in it; else the last one counts. */
    public boolean addsPeriods() {
        return this == SUM || this == MEAN;
    }
}
