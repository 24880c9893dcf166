package vn.luytre.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.correction.Correction;
import vn.luytre.reporting.correction.FigureCorrections;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.total.Counted;
import vn.luytre.reporting.web.FigureDesk.Sheet;

/** Finds what is told beside counted numbers. */
@Component
class CountedLines {
    private final Counted counted;
    private final FigureCorrections corrections;
    private final Entering entering;

    CountedLines(Counted counted, FigureCorrections corrections, Entering entering) {
        this.counted = counted;
        this.corrections = corrections;
        this.entering = entering;
    }

    /**
     * By position; nothing of a unit that does not fill in the form itself.
     *
     * @param counting whether the sheet still follows its records
     */
    Map<Integer, CountedLine> of(Sheet sheet, boolean counting) {
        if (!sheet.isTyped()) return Map.of();
        var lines = new HashMap<Integer, CountedLine>();
        var granted = corrections.of(sheet.place()).stream()
                .filter(one -> one.amount() != null && one.state() == Correction.State.GRANTED)
                .toList();
        var kept = entering.kept(sheet.place()).numbers();
        counted.now(sheet.form(), sheet.place()).forEach((position, now) -> {
            List<Correction> here =
                    granted.stream().filter(one -> one.position() == position).toList();
            long count = counting || !kept.has(position) ? now : kept.number(position) - CountedLine.adjusted(here);
            lines.put(position, new CountedLine(count, here, count == now ? null : now));
        });
        return lines;
    }
}
