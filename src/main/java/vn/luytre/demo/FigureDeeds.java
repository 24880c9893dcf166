package vn.luytre.demo;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Author;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureImport;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Reminding;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.StepWords;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.total.Place;

/** Brings figures and sends them on their way through the front doors, as somebody who may. */
@OnDemo
@Component
class FigureDeeds {
    static final String LEADER = "phochutich";
    static final String OFFICER = "tonghop";
    private static final LocalTime AFTERNOON = LocalTime.of(16, 40);
    private static final List<String> SAID = List.of(
            "Số liệu đã đối chiếu với sổ theo dõi của xã.",
            "Đã kiểm tra lại với các thôn, tổ dân phố.",
            "Số liệu của kỳ, đã được lãnh đạo đơn vị xem.");
    private static final String REMARK = "Đề nghị đối chiếu lại với sổ theo dõi.";

    private final FigureImport files;
    private final Submissions submissions;
    private final Completeness completeness;
    private final Reminding reminding;
    private final CatalogueEditing catalogue;
    private final Cast cast;
    private final Places places;
    private final StoryClock clock;
    private final Amounts amounts = new Amounts();

    FigureDeeds(
            FigureImport files,
            Submissions submissions,
            Completeness completeness,
            Reminding reminding,
            CatalogueEditing catalogue,
            Cast cast,
            Places places,
            StoryClock clock) {
        this.files = files;
        this.submissions = submissions;
        this.completeness = completeness;
        this.reminding = reminding;
        this.catalogue = catalogue;
        this.cast = cast;
        this.places = places;
        this.clock = clock;
    }

    /** What some units do on a day with the figures of a period, or have done to them. */
    void act(FigureStory.Turn turn, List<Unit> units, LocalDate day, List<FigureCase> cases) {
        clock.stand(day, AFTERNOON);
        switch (turn.deed()) {
            case ENTER -> enter(turn, units, day, cases);
            case SUBMIT -> units.forEach(unit -> step(reporter(unit, day), turn, unit, SheetStep.SUBMIT, said(unit)));
            case RETURN ->
                units.forEach(unit -> step(
                        cast.named(OFFICER), turn, unit, SheetStep.RETURN, remark(turn.form(), unit, turn, cases)));
            case ACCEPT -> {
                var leader = cast.named(LEADER);
                units.forEach(unit -> step(leader, turn, unit, SheetStep.ACCEPT, StepWords.NOTHING));
            }
        }
    }

    private Actor reporter(Unit unit, LocalDate day) {
        return cast.whoMay(Right.REPORT, unit.id(), day)
                .orElseThrow(() -> new IllegalStateException("nobody reports for " + unit.name()));
    }

    /** Each officer brings the figures of all units they report for. */
    private void enter(FigureStory.Turn turn, List<Unit> units, LocalDate day, List<FigureCase> cases) {
        var files = new LinkedHashMap<Actor, StringBuilder>();
        for (var unit : units) {
            var numbers = amounts.of(turn.form(), turn.period(), unit, 1);
            FigureCase.find(cases, unit, turn.form(), turn.period()).ifPresent(one -> one.change(numbers));
            files.computeIfAbsent(reporter(unit, day), _ -> new StringBuilder())
                    .append(rows(turn.form(), turn.period(), unit.id(), numbers));
        }
        files.forEach((by, rows) -> bring(by, turn.form(), rows.toString()));
    }

    /** As a file has them. */
    static String rows(FigureForm form, PeriodKey period, UnitId unit, Map<String, String> numbers) {
        var rows = new StringBuilder();
        var when = PeriodReading.write(period, form.frequency());
        numbers.forEach((code, number) -> rows.append("#%s,%s,%s,%s%n".formatted(unit, code, when, number)));
        return rows.toString();
    }

    void bring(Actor by, FigureForm form, String rows) {
        cast.as(by, () -> {
            var outcome = files.read(form, new StringReader(rows));
            if (outcome.refused() > 0)
                throw new IllegalStateException(
                        form.code() + ": " + outcome.faults().getFirst());
        });
    }

    private void step(Actor by, FigureStory.Turn turn, Unit unit, SheetStep step, StepWords said) {
        var place = new Place(turn.form().id(), turn.period(), unit.id());
        var of = step.isFromAbove() ? places.province() : unit.id();
        int version = submissions.standing(place).version();
        cast.as(by, () -> submissions.step(turn.form(), place, step, author(by, of), version, said));
    }

    private static StepWords said(Unit unit) {
        return StepWords.because(SAID.get(Math.floorMod(unit.name().hashCode(), SAID.size())));
    }

    private static StepWords remark(FigureForm form, Unit unit, FigureStory.Turn turn, List<FigureCase> cases) {
        var known = FigureCase.find(cases, unit, form, turn.period());
        var code = known.map(FigureCase::code)
                .orElse(form.asked().get(1).indicator().code());
        var line = form.asked().stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
        return new StepWords(
                "", Map.of(line.position(), known.map(FigureCase::remark).orElse(REMARK)));
    }

    /** From that period on the form is owed. */
    void begin(FigureForm form, PeriodKey period) {
        var by = cast.named(LEADER);
        cast.as(by, () -> catalogue.first(places.province(), form, period, author(by, places.province())));
    }

    void close(FigureForm form, PeriodKey period) {
        var by = cast.named(LEADER);
        var place = new Place(form.id(), period, places.province());
        cast.as(by, () -> submissions.close(form, place, author(by, places.province())));
    }

    /** Those that have not sent anything. */
    void remind(FigureForm form, PeriodKey period) {
        var by = cast.named(OFFICER);
        var missing = completeness.below(places.province(), form, period).missing().stream()
                .map(row -> row.unit().id())
                .toList();
        cast.as(by, () -> reminding.remind(form, period, missing, author(by, places.province())));
    }

    static Author author(Actor by, UnitId unit) {
        return new Author(by.id(), by.account().nameAndPost(), unit);
    }
}
