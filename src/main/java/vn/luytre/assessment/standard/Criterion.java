package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Tiêu chí»: holds where all of its points hold.
 *
 * @param text in our words
 * @param most points it can give; null where it is met or not
 * @param threshold per cent of a share; 0 where there is none
 * @param known the figure of the system that helps to answer; null where there is none
 * @param sameAs the item of another standard whose answer may be taken over
 * @param confirmed false: shown as «chưa xác nhận»
 * @param own whether a province added it
 */
public record Criterion(
        String code,
        String text,
        String source,
        Answering answering,
        @Nullable BigDecimal most,
        int threshold,
        @Nullable String known,
        @Nullable String sameAs,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean confirmed,
        boolean own,
        List<Point> points) {
    /** A part of a criterion. */
    public record Point(
            String code,
            String text,
            Answering answering,
            int threshold,
            @Nullable String known,
            @Nullable String sameAs) {}

    public Criterion {
        points = List.copyOf(points);
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** What is answered: its points, or itself where it has none. */
    public List<Item> items() {
        if (points.isEmpty()) return List.of(new Item(code, code, text, answering, most, threshold, known, sameAs));
        return points.stream()
                .map(point -> new Item(
                        code + "." + point.code(),
                        code,
                        point.text(),
                        point.answering(),
                        null,
                        point.threshold(),
                        point.known(),
                        point.sameAs()))
                .toList();
    }
}
