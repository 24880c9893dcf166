package vn.luytre.reporting.submission;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.total.Place;

/** How late figures are. Those of the time before reporting began are never late. */
@Component
public class Lateness {
    private final Catalogue catalogue;

    Lateness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How many days late figures were sent first, or are today. */
    public long days(FigureForm form, Place place, Standing standing, LocalDate today) {
        if (!catalogue.isOwed(form, place.unit(), place.period())) return 0;
        return standing.daysLate(form.due(place.period()), today);
    }
}
