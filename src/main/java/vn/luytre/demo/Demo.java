package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.organization.Country;
import vn.luytre.organization.Office;
import vn.luytre.organization.Units;

/** Loads the made-up province into an empty database, once. */
@OnDemo
@Component
public class Demo {
    private static final LocalDate SET_UP = LocalDate.of(2026, 1, 5);
    private static final LocalDate FIGURES = LocalDate.of(2026, 5, 25);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DemoMark mark;
    private final ProvinceUnits units;
    private final ProvinceCommittees committees;
    private final ProvinceAccounts accounts;
    private final Places places;
    private final Cast cast;
    private final ProvinceMap map;
    private final FigurePast past;
    private final FigureStory figures;
    private final ReportStory reports;
    private final MovementStory movement;
    private final Story story;
    private final StoryClock clock;
    private final TransactionTemplate transaction;
    private final Emptiness emptiness;

    Demo(
            DemoMark mark,
            ProvinceUnits units,
            ProvinceCommittees committees,
            ProvinceAccounts accounts,
            Places places,
            Cast cast,
            ProvinceMap map,
            FigurePast past,
            FigureStory figures,
            ReportStory reports,
            MovementStory movement,
            Story story,
            StoryClock clock,
            TransactionTemplate transaction,
            Emptiness emptiness) {
        this.mark = mark;
        this.units = units;
        this.committees = committees;
        this.accounts = accounts;
        this.places = places;
        this.cast = cast;
        this.map = map;
        this.past = past;
        this.figures = figures;
        this.reports = reports;
        this.movement = movement;
        this.story = story;
        this.clock = clock;
        this.transaction = transaction;
        this.emptiness = emptiness;
    }

    /**
     * Loads it; where it is there already nothing is changed.
     *
     * @param list where the accounts are written down
     */
    public void load(DemoAccounts list) {
        if (mark.isFinished()) return;
        if (mark.isBegun())
            throw new DemoRefused("Lần nạp tỉnh minh họa trước đây bị ngắt giữa chừng. Hãy xóa thư mục dữ liệu này,"
                    + " hoặc chọn thư mục khác bằng --data, rồi chạy lại.");
        if (!emptiness.isHere())
            throw new DemoRefused("Cơ sở dữ liệu này đã có dữ liệu khác; tỉnh minh họa chỉ được nạp vào nơi trống."
                    + " Hãy chọn thư mục khác bằng --data.");
        mark.begin(clock);
        var password = DemoAccounts.password();
        try {
            setUp(password);
            cast.gather();
            map.bring();
            movement.begin(SET_UP.plusDays(1), FIGURES);
            clock.stand(FIGURES, MORNING);
            past.takeOver(FIGURES);
            story.tell(clock.realDay().minusDays(1), this::besides);
            movement.end();
            past.addUp();
        } finally {
            clock.goOn();
        }
        list.write(password);
        mark.finish(clock);
    }

    private void besides(LocalDate day) {
        figures.on(day);
        reports.on(day);
        movement.on(day);
    }

    private void setUp(String password) {
        clock.stand(SET_UP, MORNING);
        transaction.executeWithoutResult(_ -> Operator.does(() -> {
            units.found();
            var there = places.on(SET_UP);
            committees.found(there);
            accounts.add(there, password, SET_UP);
            return true;
        }));
    }

    /** Whether nobody has begun to work here. */
    @OnDemo
    @Component
    static class Emptiness {
        private final Accounts accounts;
        private final Office office;
        private final Country country;
        private final Units units;

        Emptiness(Accounts accounts, Office office, Country country, Units units) {
            this.accounts = accounts;
            this.office = office;
            this.country = country;
            this.units = units;
        }

        boolean isHere() {
            return accounts.isFirstStart()
                    && office.province().isEmpty()
                    && !country.isLoaded()
                    && units.top(SET_UP).isEmpty();
        }
    }
}
