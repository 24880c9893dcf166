package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.assessment.Answers;
import vn.luytre.assessment.DecisionPaper;
import vn.luytre.assessment.Given;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.SeasonId;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.StepWish;
import vn.luytre.assessment.Steps;
import vn.luytre.assessment.standard.Answering;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.demo.MovementProvince.Commune;
import vn.luytre.demo.MovementProvince.Places;
import vn.luytre.identity.Author;

/** Seasons of the standard in a province of {@code ./luytre bench movement}, through the front doors. */
final class MovementSeasons {
    private static final String STANDARD = "an-toan-antt";

    private final ApplicationContext modules;
    private final Places places;
    private final Map<Integer, SeasonId> opened = new HashMap<>();

    MovementSeasons(ApplicationContext modules, Places places) {
        this.modules = modules;
        this.places = places;
    }

    /** With its registrations; one area in twenty and one school in ten does not. */
    void open(int year) {
        var by = places.leaders().getFirst();
        var id = bean(Seasons.class).open(UUID.randomUUID(), STANDARD, year, places.province(), by);
        opened.put(year, id);
        does(
                id,
                Step.REGISTER,
                ids(id, "not (type = 'AREA' and object % 20 = 7 or type = 'SCHOOL' and object % 10 = 3)"),
                by);
    }

    /** Areas, agencies, firms and schools are reviewed by themselves, then one in so many verified and decided by its commune. */
    void decide(int year, int oneIn) {
        var season = bean(Seasons.class)
                .find(Objects.requireNonNull(opened.get(year)))
                .orElseThrow();
        for (var type : List.of(ObjectType.AREA, ObjectType.AGENCY, ObjectType.ENTERPRISE, ObjectType.SCHOOL)) {
            var ids = ids(season.id(), "state = 'REGISTERED' and type = '" + type + "'");
            answer(season, type, ids);
            does(season.id(), Step.SUBMIT, ids, places.leaders().get(0));
        }
        for (var commune : places.communes()) {
            var some = ids(season.id(), "state = 'SUBMITTED' and id % " + oneIn + " = 0 and unit = " + commune.id());
            does(season.id(), Step.VERIFY, some, of(commune, 1));
            does(season.id(), Step.DECIDE, some, of(commune, 2));
        }
    }

    /** Somebody in the name of a commune. */
    private Author of(Commune commune, int leader) {
        var person = places.leaders().get(leader);
        return new Author(person.account(), person.name(), commune.id());
    }

    /** One object in ten misses its first item. */
    private void answer(Season season, ObjectType type, List<ReviewId> ids) {
        var given = new ArrayList<Given>();
        for (var id : ids) {
            var items = season.standard().rule(type).items();
            for (var item : items) given.add(given(id, item, id.value() % 10 != 4 || !item.equals(items.getFirst())));
        }
        bean(Answers.class).save(season.id(), given);
    }

    private static Given given(ReviewId id, Item item, boolean met) {
        boolean isPoints = item.answering() == Answering.POINTS;
        return new Given(
                id,
                item.code(),
                item.criterion(),
                isPoints ? null : met,
                isPoints ? item.most() : null,
                null,
                null,
                met ? "" : "Có một vụ việc, theo văn bản kèm theo.",
                "Báo cáo 12/BC-UBND");
    }

    private void does(SeasonId season, Step step, List<ReviewId> ids, Author by) {
        var wish = StepWish.of(step, season, ids);
        if (step == Step.DECIDE) wish = wish.by(new DecisionPaper("9/QĐ-UBND", LocalDate.of(2025, 11, 10)));
        var done = bean(Steps.class).several(UUID.randomUUID(), wish, by);
        if (!done.refused().isEmpty())
            throw new IllegalStateException(
                    step + ": " + done.refused().values().iterator().next());
    }

    private List<ReviewId> ids(SeasonId season, String condition) {
        return bean(JdbcClient.class)
                .sql("select id from assessment.review where season = :season and " + condition + " order by id")
                .param("season", season.value())
                .query((row, _) -> new ReviewId(row.getLong("id")))
                .list();
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
