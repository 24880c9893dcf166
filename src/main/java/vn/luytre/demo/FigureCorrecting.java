package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.correction.Correction;
import vn.luytre.reporting.correction.FigureCorrections;
import vn.luytre.reporting.correction.FigureCorrections.Wish;
import vn.luytre.reporting.total.Place;

/** Numbers of closed periods that somebody asks to be changed, as {@code dinh-chinh.csv} tells it. */
@OnDemo
@Component
class FigureCorrecting {
    private static final LocalTime ASKED = LocalTime.of(16, 50);
    private static final byte[] NO_FILE = {};

    private final FigureCorrections corrections;
    private final Catalogue catalogue;
    private final Cast cast;
    private final Places places;
    private final StoryClock clock;
    private final List<Table.Row> rows = Table.read("dinh-chinh.csv").toList();

    FigureCorrecting(FigureCorrections corrections, Catalogue catalogue, Cast cast, Places places, StoryClock clock) {
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.cast = cast;
        this.places = places;
        this.clock = clock;
    }

    /** What is asked for and decided on a day. */
    void on(LocalDate day) {
        for (var row : rows) {
            if (row.day(8).equals(day)) ask(row, day);
            if (row.has(10) && row.day(10).equals(day)) decide(row, day);
        }
    }

    private void ask(Table.Row row, LocalDate day) {
        clock.stand(day, ASKED);
        var by = cast.named(row.text(7));
        var place = place(row, day);
        var wish = new Wish(line(row).position(), (long) row.number(4), row.text(5), row.text(6), "");
        cast.as(by, () -> corrections.ask(form(row), place, wish, NO_FILE, FigureDeeds.author(by, place.unit())));
    }

    private void decide(Table.Row row, LocalDate day) {
        clock.stand(day, ASKED);
        var by = cast.named(row.text(9));
        var place = place(row, day);
        var asked = corrections.of(place).stream()
                .filter(one -> one.state() == Correction.State.ASKED)
                .findFirst()
                .orElseThrow(() -> row.fault("not asked"));
        cast.as(
                by,
                () -> corrections.decide(
                        form(row), place, asked.id(), true, row.text(11), FigureDeeds.author(by, places.province())));
    }

    private FigureForm form(Table.Row row) {
        return catalogue.form(row.text(1)).orElseThrow(() -> row.fault(row.text(1)));
    }

    private Line line(Table.Row row) {
        return form(row).asked().stream()
                .filter(line -> line.indicator().code().equals(row.text(3)))
                .findFirst()
                .orElseThrow(() -> row.fault(row.text(3)));
    }

    private Place place(Table.Row row, LocalDate day) {
        var form = form(row);
        var period = PeriodReading.read(row.text(2), form.frequency()).orElseThrow(() -> row.fault(row.text(2)));
        return new Place(form.id(), period, places.on(day).named(row.text(0)));
    }
}
