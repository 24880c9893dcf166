package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.luytre.calendar.WorkingDays;

/** How it goes with the figures of a unit in a period, in days worked since the period ended. */
enum FigureCourse {
    ON_TIME("đúng hạn", 84),
    LATE("muộn", 8),
    VERY_LATE("rất muộn", 3),
    SENT_BACK("trả lại rồi nộp lại", 5),
    LEFT_BACK("bị trả lại", 0),
    BEGUN("đang nhập", 0);

    private static final WorkingDays DAYS = WorkingDays.standard();
    private static final int HUNDRED = 100;
    private static final int LONG = 6;

    private final String word;
    private final int weight;

    FigureCourse(String word, int weight) {
        this.word = word;
        this.weight = weight;
    }

    /** What is done with them. */
    enum Deed {
        ENTER,
        SUBMIT,
        RETURN,
        ACCEPT
    }

    /** A deed and its day. */
    record Dated(Deed deed, LocalDate day) {}

    static FigureCourse named(Table.Row row, int column) {
        for (var course : values()) if (course.word.equals(row.text(column))) return course;
        throw row.fault(row.text(column));
    }

    static FigureCourse draw(RandomGenerator random) {
        int at = random.nextInt(HUNDRED);
        for (var course : values()) {
            at -= course.weight;
            if (at < 0) return course;
        }
        throw new IllegalStateException("the weights are not a hundred");
    }

    /** @param end the last day of the period */
    List<Dated> days(LocalDate end, LocalDate due, RandomGenerator random) {
        var deeds = new ArrayList<Dated>();
        int entered = random.nextInt(1, 4);
        deeds.add(new Dated(Deed.ENTER, DAYS.after(end, entered)));
        if (this == BEGUN) return deeds;
        var sent = switch (this) {
            case LATE -> DAYS.after(due, random.nextInt(1, 3));
            case VERY_LATE -> DAYS.after(due, random.nextInt(3, LONG));
            case ON_TIME, SENT_BACK, LEFT_BACK, BEGUN -> DAYS.after(end, random.nextInt(entered, 4));
        };
        deeds.add(new Dated(Deed.SUBMIT, sent));
        if (this == SENT_BACK || this == LEFT_BACK) {
            var back = DAYS.after(sent, 1);
            deeds.add(new Dated(Deed.RETURN, back));
            if (this == LEFT_BACK) return deeds;
            sent = DAYS.after(back, random.nextInt(1, 4));
            deeds.add(new Dated(Deed.ENTER, sent));
            deeds.add(new Dated(Deed.SUBMIT, sent));
        }
        deeds.add(new Dated(Deed.ACCEPT, DAYS.after(sent, random.nextInt(1, LONG))));
        return deeds;
    }
}
