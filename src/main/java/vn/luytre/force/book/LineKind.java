package vn.luytre.force.book;

/** Of what a line of the book tells, and what its number counts. */
public enum LineKind {
    /** «Tập huấn, bồi dưỡng». */
    TRAINING(Measure.PEOPLE),
    /** «Diễn tập». */
    DRILL(Measure.PEOPLE),
    /** «Hội thi, hội thao». */
    CONTEST(Measure.PEOPLE),
    /** «Trang bị được cấp». */
    KIT(Measure.PIECES),
    /** «Tiền hỗ trợ, bồi dưỡng hằng tháng và chế độ khác». */
    ALLOWANCE(Measure.MONEY),
    /** «Kinh phí mua sắm trang bị». */
    EQUIPMENT(Measure.MONEY),
    /** «Kinh phí khác». */
    OTHER_COST(Measure.MONEY);

    /** What the number of a line counts. */
    public enum Measure {
        PEOPLE,
        PIECES,
        MONEY
    }

    private final Measure measure;

    LineKind(Measure measure) {
        this.measure = measure;
    }

    public Measure measure() {
        return measure;
    }

    /** Whether it is about money, which comes from somewhere. */
    public boolean isMoney() {
        return measure == Measure.MONEY;
    }
}
