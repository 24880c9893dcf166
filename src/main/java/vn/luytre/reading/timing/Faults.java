package vn.luytre.reading.timing;

/** Tells the reader what is wrong with a day. */
final class Faults {
    private Faults() {}

    /** «31/6», «29/02/2026». */
    static void impossible(Stretch stretch, DayText day) {
        String said = stretch.said(day.from(), day.to());
        stretch.warn(
                "impossible-date", "«" + said + "» không có trong lịch, đề nghị kiểm tra lại.", day.from(), day.to());
    }

    /** A deadline before the date of the document. */
    static void past(Stretch stretch, DayText day) {
        String said = stretch.said(day.from(), day.to());
        stretch.warn(
                "past-deadline",
                "Thời hạn «" + said + "» sớm hơn ngày của văn bản, đề nghị kiểm tra lại.",
                day.from(),
                day.to());
    }
}
