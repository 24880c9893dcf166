package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.luytre.organization.UnitFixtures.AUTUMN;
import static vn.luytre.organization.UnitFixtures.SPRING;
import static vn.luytre.organization.UnitFixtures.SUMMER;
import static vn.luytre.organization.UnitFixtures.on;
import static vn.luytre.organization.UnitFixtures.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.luytre.TestDatabase;
import vn.luytre.web.Refused;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@Import(TestDatabase.class)
class UnitsTests {
    @Autowired
    private Units units;

    @Autowired
    private UnitRelations relations;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private JdbcClient jdbc;

    private UnitFixtures given;
    private UnitId province;

    @BeforeEach
    void aProvince() {
        given = new UnitFixtures(changes);
        province = given.province("Tỉnh Lũy Tre");
    }

    @Test
    void aUnitIsFoundOnTheDaysOnWhichItExists() {
        var commune = changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Tre Ngà", province), on(SPRING));
        assertThat(units.find(commune, SPRING.minusDays(1))).isEmpty();
        assertThat(units.find(commune, SPRING)).hasValueSatisfying(unit -> {
            assertThat(unit.name()).isEqualTo("Xã Tre Ngà");
            assertThat(unit.parent()).isEqualTo(province);
        });
    }

    @Test
    void aRenamedUnitHasTheNameOfTheDay() {
        var commune = given.commune("Xã Tre Xanh", province);
        changes.rename(commune, UnitKind.WARD, "Phường Tre Xanh", on(SUMMER));
        assertThat(nameOf(commune, SUMMER.minusDays(1))).isEqualTo("Xã Tre Xanh");
        assertThat(nameOf(commune, SUMMER)).isEqualTo("Phường Tre Xanh");
    }

    @Test
    void unitsHaveTheNamesOfTheDayAndThoseThatEndedTheirLastOnes() {
        var living = given.commune("Xã Tre Xanh", province);
        changes.rename(living, UnitKind.WARD, "Phường Tre Xanh", on(SUMMER));
        var ended = given.commune("Xã Đông", province);
        changes.rename(ended, UnitKind.COMMUNE, "Xã Đông Cũ", on(SUMMER));
        changes.mergeInto(List.of(ended), living, on(AUTUMN));
        assertThat(units.names(List.of(living, ended), AUTUMN).byUnit())
                .containsOnly(Map.entry(living, "Phường Tre Xanh"), Map.entry(ended, "Xã Đông Cũ"));
        assertThat(units.names(List.of(living, ended), SUMMER.minusDays(1)).byUnit())
                .containsOnly(Map.entry(living, "Xã Tre Xanh"), Map.entry(ended, "Xã Đông"));
        assertThat(units.names(List.of(), AUTUMN).of(7)).isEqualTo("#7");
    }

    @Test
    void childrenAreInVietnameseOrder() {
        given.commune("Xã Ý Yên", province);
        given.commune("Xã Đồng Tre", province);
        given.commune("Xã Dốc Tre", province);
        assertThat(units.children(province, SPRING))
                .extracting(Unit::name)
                .containsExactly("Xã Dốc Tre", "Xã Đồng Tre", "Xã Ý Yên");
    }

    @Test
    void thePathLeadsFromTheTopToTheUnit() {
        var commune = given.commune("Xã Măng", province);
        var village = given.under(commune, UnitKind.VILLAGE, "Thôn Một");
        assertThat(units.path(village, SPRING))
                .extracting(Unit::name)
                .containsExactly("Tỉnh Lũy Tre", "Xã Măng", "Thôn Một");
        assertThat(units.ancestors(village, SPRING)).extracting(Unit::id).containsExactly(province, commune);
        assertThat(units.within(province, SPRING)).containsExactlyInAnyOrder(province, commune, village);
    }

    @Test
    void relationsAreThoseOfTheDay() {
        var one = given.commune("Xã Một", province);
        var two = given.commune("Xã Hai", province);
        var village = given.under(one, UnitKind.VILLAGE, "Thôn Hạ");
        changes.move(village, two, on(SUMMER));
        assertThat(relations.between(one, one, SPRING)).isEqualTo(UnitRelation.OWN);
        assertThat(relations.between(one, province, SPRING)).isEqualTo(UnitRelation.ABOVE);
        assertThat(relations.between(one, village, SPRING)).isEqualTo(UnitRelation.BELOW);
        assertThat(relations.between(one, village, SUMMER)).isEqualTo(UnitRelation.NONE);
        assertThat(relations.between(one, two, SUMMER)).isEqualTo(UnitRelation.BESIDE);
    }

    @Test
    void mergedUnitsAreSucceededByTheNewOneWhichTakesWhatStoodUnderThem() {
        var one = given.commune("Xã Đông", province);
        var two = given.commune("Xã Tây", province);
        var village = given.under(one, UnitKind.VILLAGE, "Thôn Đình");
        var merged =
                changes.merge(List.of(one, two), new NewUnit(UnitKind.COMMUNE, "Xã Đông Tây", province), on(SUMMER));
        assertThat(units.find(one, SUMMER)).isEmpty();
        assertThat(units.find(one, SUMMER.minusDays(1))).isPresent();
        assertThat(units.children(merged, SUMMER)).extracting(Unit::id).containsExactly(village);
        var succession = units.successors(one, AUTUMN);
        assertThat(succession.units()).extracting(Unit::id).containsExactly(merged);
        assertThat(succession.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(ChangeKind.MERGED);
            assertThat(step.decision()).isEqualTo(resolution());
            assertThat(step.before()).extracting(Unit::id).containsExactly(one, two);
            assertThat(step.after()).extracting(Unit::id).containsExactly(merged);
        });
    }

    @Test
    void whoTookOverHasWhatTheOthersDidAndStandsToThemAsToItself() {
        var one = given.commune("Xã Đông", province);
        var two = given.commune("Xã Tây", province);
        var far = given.commune("Xã Xa", province);
        var village = given.under(one, UnitKind.VILLAGE, "Thôn Đình");
        var merged =
                changes.merge(List.of(one, two), new NewUnit(UnitKind.COMMUNE, "Xã Đông Tây", province), on(SUMMER));
        changes.dissolve(village, List.of(), new Ground(AUTUMN, resolution(), "không còn dân"));
        assertThat(units.heritage(units.within(merged, AUTUMN), AUTUMN))
                .containsExactlyInAnyOrder(merged, one, two, village);
        assertThat(units.heritage(units.within(province, AUTUMN), AUTUMN))
                .containsExactlyInAnyOrder(province, merged, one, two, far, village);
        assertThat(units.heritage(List.of(one), SPRING))
                .as("nothing happened yet")
                .containsExactly(one);
        assertThat(relations.toWorkOf(one, merged, AUTUMN)).isEqualTo(UnitRelation.OWN);
        assertThat(relations.toWorkOf(one, province, AUTUMN)).isEqualTo(UnitRelation.BELOW);
        assertThat(relations.toWorkOf(one, far, AUTUMN)).isEqualTo(UnitRelation.BESIDE);
        assertThat(relations.toWorkOf(village, merged, AUTUMN))
                .as("it left no heir")
                .isEqualTo(UnitRelation.BELOW);
        assertThat(relations.toWorkOf(village, far, AUTUMN)).isEqualTo(UnitRelation.NONE);
        assertThat(relations.between(merged, one, AUTUMN)).as("it is no more").isEqualTo(UnitRelation.NONE);
        assertThat(units.heirs(List.of(one, far), AUTUMN)).containsOnlyKeys(one);
        assertThat(units.heirs(List.of(one), AUTUMN).values())
                .singleElement()
                .satisfies(heirs -> assertThat(heirs.only()).map(Unit::id).contains(merged));
    }

    @Test
    void whoLivesOnBesideAPartIsNotOfThePartsHeritage() {
        var one = given.commune("Xã Gốc", province);
        var part = changes.split(one, List.of(new NewUnit(UnitKind.COMMUNE, "Xã Cành", province)), true, on(SPRING))
                .getFirst();
        assertThat(units.heritage(List.of(part), SUMMER)).containsExactly(part);
    }

    @Test
    void theNearestCommuneOrProvinceAnswersForWhatIsInAUnit() {
        var commune = given.commune("Xã Đông", province);
        var village = given.under(commune, UnitKind.VILLAGE, "Thôn Đình");
        var department = given.under(province, UnitKind.DEPARTMENT, "Sở Tre");
        assertThat(units.answering(List.of(village, commune, department), SPRING))
                .containsEntry(village, commune)
                .containsEntry(commune, commune)
                .containsEntry(department, province);
    }

    @Test
    void whatAUnitGaveAwayBeforeItWasReachedIsNotOfTheLine() {
        var one = given.commune("Xã Gốc", province);
        var two = given.commune("Xã Ngọn", province);
        var part = changes.split(two, List.of(new NewUnit(UnitKind.COMMUNE, "Xã Cành", province)), true, on(SPRING));
        changes.mergeInto(List.of(one), two, on(SUMMER));
        assertThat(units.successors(one, AUTUMN).units()).extracting(Unit::id).containsExactly(two);
        assertThat(units.successors(List.of(two), UnitFixtures.LONG_AGO, AUTUMN).units())
                .extracting(Unit::id)
                .containsExactlyInAnyOrder(two, part.getFirst());
    }

    @Test
    void aUnitMayEndWithoutHeirsOnlyIfItIsSaidWhy() {
        var office = given.under(province, UnitKind.AGENCY, "Trung tâm Lưu trữ Tre");
        assertRefused(() -> changes.dissolve(office, List.of(), on(SUMMER)), "unit.refused.no-heirs");
        changes.dissolve(office, List.of(), new Ground(SUMMER, resolution(), "hết nhiệm vụ"));
        var end = units.successors(office, AUTUMN);
        assertThat(end.units()).isEmpty();
        assertThat(end.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.note()).isEqualTo("hết nhiệm vụ"));
    }

    @Test
    void groupsAreResolvedAsOfADay() {
        var commune = given.commune("Xã Nhóm", province);
        var town = given.under(province, UnitKind.WARD, "Phường Nhóm");
        given.under(province, UnitKind.DEPARTMENT, "Sở Nội vụ");
        given.under(province, UnitKind.POLICE, "Công an tỉnh");
        var police = given.under(commune, UnitKind.POLICE, "Công an xã Nhóm");
        given.under(commune, UnitKind.VILLAGE, "Thôn Nhóm");
        changes.mergeInto(List.of(town), commune, on(SUMMER));
        assertThat(units.group(UnitGroup.COMMUNES, province, SPRING))
                .extracting(Unit::name)
                .containsExactly("Phường Nhóm", "Xã Nhóm");
        assertThat(units.group(UnitGroup.COMMUNES, province, SUMMER))
                .extracting(Unit::id)
                .containsExactly(commune);
        assertThat(units.group(UnitGroup.DEPARTMENTS, province, SUMMER))
                .extracting(Unit::name)
                .containsExactly("Sở Nội vụ");
        assertThat(units.group(UnitGroup.COMMUNE_POLICE, province, SUMMER))
                .extracting(Unit::id)
                .containsExactly(police);
        assertThat(units.group(UnitGroup.RESIDENTIAL_AREAS, province, SUMMER)).hasSize(1);
    }

    @Test
    void aUnitNeverStandsUnderItself() {
        var commune = given.commune("Xã Vòng", province);
        var village = given.under(commune, UnitKind.VILLAGE, "Thôn Vòng");
        assertRefused(() -> changes.move(commune, village, on(SUMMER)), "unit.refused.cycle");
        assertRefused(() -> changes.move(commune, commune, on(SUMMER)), "unit.refused.cycle");
        assertRefused(() -> changes.dissolve(commune, List.of(village), on(SUMMER)), "unit.refused.cycle");
    }

    @Test
    void historyIsWrittenForwards() {
        var commune = given.commune("Xã Trước", province);
        changes.rename(commune, UnitKind.COMMUNE, "Xã Sau", on(SUMMER));
        assertRefused(
                () -> changes.rename(commune, UnitKind.COMMUNE, "Xã Xưa", on(SPRING)), "unit.refused.changed-later");
        changes.dissolve(commune, List.of(), new Ground(AUTUMN, null, "thử"));
        assertRefused(() -> changes.move(commune, province, on(AUTUMN)), "unit.refused.not-there");
        assertRefused(() -> changes.move(commune, province, on(AUTUMN.minusDays(2))), "unit.refused.ends");
    }

    @Test
    void twoUnitsNeverHaveTheSameCodeAtATime() {
        changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Mã", "99801", province), on(SPRING));
        var other = given.commune("Xã Khác", province);
        assertRefused(() -> changes.recode(other, "99801", on(SUMMER)), "unit.refused.code-in-use");
        changes.recode(other, "99802", on(SUMMER));
        assertThat(units.find(other, SUMMER))
                .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo("99802"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026, 30_042_026})
    void whateverHappensTheTreeStaysATree(long seed) {
        var history = new RandomHistory(units, changes, seed).run(given.province("Tỉnh " + seed), 70);
        var randomDay = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 6; round++) {
            history.assertTree(history.first().plusDays(randomDay.nextInt(history.length())));
        }
        history.assertTree(history.last());
        history.assertLineage();
        assertThat(endedWithoutAWord()).as("seed %d", seed).isZero();
    }

    private int endedWithoutAWord() {
        return jdbc.sql("""
                select count(*)
                  from organization.unit u
                 where u.last_day is not null
                   and not exists (
                       select from organization.unit_change c join organization.unit_event e on e.id = c.event
                        where c.before = u.id and e.day = u.last_day + 1 and (c.after is not null or e.note is not null))
                """).query(Integer.class).single();
    }

    private String nameOf(UnitId unit, LocalDate day) {
        return units.find(unit, day).orElseThrow().name();
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(ThrowingCallable change, String key) {
        return assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
