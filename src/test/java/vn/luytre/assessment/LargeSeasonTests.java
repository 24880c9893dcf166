package vn.luytre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.assessment.bulk.ReviewImport;
import vn.luytre.assessment.bulk.SheetColumns;
import vn.luytre.assessment.bulk.Target;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.sheet.SheetWriter;

/** A province of 168 communes: its season of 6,600 objects from the opening to the last decision, and every total counted by hand. */
@AssessmentModuleTest
class LargeSeasonTests {
    private static final int COMMUNES = 168;
    private static final int AREAS = 29;
    private static final int OFFICES = 10;

    @Autowired
    private People people;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Answers answers;

    @Autowired
    private Steps steps;

    @Autowired
    private ReviewImport imports;

    @Autowired
    private Replaying replaying;

    @Autowired
    private SeasonClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final StringBuilder told = new StringBuilder("A season of ");
    private long since;

    private void says(String what) {
        long now = System.nanoTime();
        told.append(String.format("%n  %-28s %6d ms", what, (now - since) / 1_000_000));
        since = System.nanoTime();
    }

    private static Author author(UnitId unit) {
        return new Author(new AccountId(UUID.randomUUID()), "Lê Thị Bình", unit);
    }

    /** The place in which the tree of units lies is written at once; what a season is about comes after. */
    private UnitId province() {
        clock.setTo(LocalDate.of(2026, 2, 2));
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var communes = units(List.of(province), COMMUNES, "COMMUNE", "Xã Tre ");
        units(communes, AREAS, "VILLAGE", "Thôn ");
        units(communes, OFFICES / 2, "AGENCY", "Trạm ");
        units(communes, OFFICES / 2, "ENTERPRISE", "Công ty Măng ");
        return province;
    }

    private List<UnitId> units(List<UnitId> parents, int each, String kind, String name) {
        var ids = new ArrayList<UnitId>();
        for (var parent : parents)
            IntStream.rangeClosed(1, each)
                    .forEach(number -> ids.add(people.unit(UnitKind.valueOf(kind), name + number, parent)));
        return ids;
    }

    @Test
    void aSeasonOfAProvinceIsOpenedReviewedByFilesVerifiedAndDecidedAndItsTotalsAreThoseOfANaiveCount()
            throws IOException {
        var province = province();
        since = System.nanoTime();
        var id = seasons.open(UUID.randomUUID(), "an-toan-antt", 2026, province, author(province));
        says("opened");
        var season = seasons.find(id).orElseThrow();
        register(season, province);
        clock.setTo(LocalDate.of(2026, 11, 5));
        for (var type : List.of(ObjectType.AREA, ObjectType.AGENCY, ObjectType.ENTERPRISE)) read(season, type);
        decideInCommunes(season);
        decideCommunes(season, province);
        totals(season);
        assertThat(replaying.replay(season).other()).isEmpty();
        says("replayed");
        System.out.println(told);
    }

    private List<ReviewId> ids(Season season, String condition) {
        return jdbc.sql("select id from assessment.review where season = " + season.id() + " and " + condition
                        + " order by id")
                .query((row, _) -> new ReviewId(row.getLong("id")))
                .list();
    }

    private void does(Season season, Step step, List<ReviewId> ids, Author by) {
        var wish = StepWish.of(step, season.id(), ids);
        if (step == Step.DECIDE) wish = wish.by(new DecisionPaper("9/QĐ-UBND", LocalDate.of(2026, 11, 5)));
        var done = steps.several(UUID.randomUUID(), wish, by);
        assertThat(done.refused()).isEmpty();
        assertThat(done.done()).hasSameSizeAs(ids);
    }

    /** One area in a hundred does not. */
    private void register(Season season, UnitId province) {
        var ids = ids(season, "not (type = 'AREA' and object % 100 = 7)");
        told.append(jdbc.sql("select count(*) from assessment.review where season = " + season.id())
                        .query(Long.class)
                        .single()
                + " objects");
        does(season, Step.REGISTER, ids, author(province));
        says("registered");
    }

    private static boolean isMet(long object) {
        return object % 4 != 0;
    }

    private void read(Season season, ObjectType type) throws IOException {
        var rule = season.standard().rule(type);
        var titles = SheetColumns.titles(rule);
        var targets = imports.targets(season.id(), type, null);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var target : targets) if (target.state().isWritable()) rows.add(row(titles, target));
        var out = new ByteArrayOutputStream();
        SheetWriter.xlsx(out, "Tự đánh giá", titles, rows.iterator());
        says(type + " file of " + rows.size() + " rows");
        var by = author(season.office());
        var draft = imports.read(season, type, targets, "tu-danh-gia.xlsx", out.toByteArray(), by.account());
        assertThat(imports.find(draft, by.account()).orElseThrow().faults()).isEmpty();
        says(type + " read");
        var taken = imports.take(draft, by.account());
        says(type + " taken");
        does(season, Step.SUBMIT, taken, by);
        says(type + " submitted");
    }

    private static List<@Nullable Object> row(List<String> titles, Target target) {
        var cells = new @Nullable Object[titles.size()];
        cells[0] = target.object();
        for (int column = 3; column < cells.length; column++) {
            var title = titles.get(column);
            cells[column] = title.startsWith("Lý do") ? null : title.contains("số") ? Integer.valueOf(8) : "x";
        }
        if (!isMet(target.object())) {
            cells[3] = "0";
            cells[4] = "Chưa có nghị quyết.";
        }
        return Arrays.asList(cells);
    }

    /** Each commune has its own two people. */
    private void decideInCommunes(Season season) {
        var communes = jdbc.sql(
                        "select distinct unit from assessment.review where season = " + season.id() + " order by unit")
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
        for (var commune : communes)
            does(season, Step.VERIFY, ids(season, "state = 'SUBMITTED' and unit = " + commune), author(commune));
        says("verified by " + communes.size() + " communes");
        for (var commune : communes)
            does(season, Step.DECIDE, ids(season, "state = 'VERIFIED' and unit = " + commune), author(commune));
        says("decided by " + communes.size() + " communes");
    }

    private void decideCommunes(Season season, UnitId province) {
        var communes = ids(season, "type = 'COMMUNE'");
        var given = new ArrayList<Given>();
        for (var commune : communes)
            for (var item : season.standard().rule(ObjectType.COMMUNE).items())
                given.add(new Given(commune, item.code(), item.criterion(), true, null, null, null, "", ""));
        answers.save(season.id(), given);
        does(season, Step.SUBMIT, communes, author(province));
        does(season, Step.VERIFY, communes, author(province));
        does(season, Step.DECIDE, communes, author(province));
        says("communes by the province");
    }

    private record Counted(
            long object, String type, long unit, @Nullable String outcome, boolean registered) {}

    /** What came of it, counted object by object. */
    private void totals(Season season) {
        var all = jdbc.sql("""
                select object, type, unit, outcome, registered_on is not null as registered
                  from assessment.review where season = :season
                """)
                .param("season", season.id().value())
                .query((row, _) -> new Counted(
                        row.getLong("object"),
                        row.getString("type"),
                        row.getLong("unit"),
                        row.getString("outcome"),
                        row.getBoolean("registered")))
                .list();
        assertThat(all).hasSizeGreaterThan(6_600 - 60);
        long met = 0;
        for (var one : all) {
            if (one.type().equals("COMMUNE")) continue;
            var expected = !one.registered() ? null : isMet(one.object()) ? "MET" : "NOT_MET";
            assertThat(one.outcome()).as("object " + one.object()).isEqualTo(expected);
            if ("MET".equals(expected)) met++;
        }
        for (var commune : all) {
            if (!commune.type().equals("COMMUNE")) continue;
            var below = all.stream()
                    .filter(one -> one.unit() == commune.unit() && !one.equals(commune))
                    .toList();
            boolean isRegistered = below.stream().allMatch(Counted::registered);
            long good = below.stream()
                    .filter(one -> one.registered() && isMet(one.object()))
                    .count();
            boolean isMet = isRegistered && good * 100 >= 70L * below.size();
            assertThat(commune.outcome()).as("commune " + commune.object()).isEqualTo(isMet ? "MET" : "NOT_MET");
        }
        var fact = jdbc.sql(
                        "select count(*) from assessment.result_fact where season = :season and outcome = 'MET' and object_type <> 'COMMUNE'")
                .param("season", season.id().value())
                .query(Long.class)
                .single();
        assertThat(fact).isEqualTo(met);
        says("totals");
    }
}
