package vn.luytre.reporting.submission;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Trees;

/** How late figures are. Those of the time before reporting began are never late. */
@Component
public class Lateness {
    private final Catalogue catalogue;
    private final Trees trees;

    Lateness(Catalogue catalogue, Trees trees) {
        this.catalogue = catalogue;
        this.trees = trees;
    }

    /** By when the unit is to send them: each level has its day. */
    public LocalDate due(FigureForm form, Place place) {
        return trees.current()
                .kind(place.unit(), form.lastDay(place.period()))
                .map(kind -> form.due(place.period(), kind.level()))
                .orElseGet(() -> form.due(place.period()));
    }

    /** How many days late figures were sent first, or are today. */
    public long days(FigureForm form, Place place, Standing standing, LocalDate today) {
        return isOwed(form, place) ? standing.daysLate(due(form, place), today) : 0;
    }

    /** How it stands with figures. */
    public Situation situation(FigureForm form, Place place, Standing standing, boolean closed, LocalDate today) {
        return Situation.of(
                standing,
                isOwed(form, place),
                closed,
                form.lastDay(place.period()).isBefore(today));
    }

    private boolean isOwed(FigureForm form, Place place) {
        return catalogue.isOwed(form, place.unit(), place.period())
                && !catalogue.asked(form, place.unit(), place.period()).asked().isEmpty();
    }
}
