package vn.luytre.reading.file.pdf;

import vn.luytre.reading.file.Unreadable;

/** Counts the steps that pages take to be drawn. What draws itself again and again would take more than there is time. */
final class PdfPatience {
    private static final int MOST_STEPS = 3_000_000;

    private int steps;

    void step() throws Unreadable {
        if (++steps > MOST_STEPS) throw new Unreadable("trang quá phức tạp; tệp có thể đã hỏng hoặc có hại");
    }
}
