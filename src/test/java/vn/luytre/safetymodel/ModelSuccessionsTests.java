package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.luytre.identity.Access;
import vn.luytre.identity.People;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Where models and sites are after units merged, were divided, ended or moved. */
@SafetyModelTest
class ModelSuccessionsTests {
    private static final LocalDate LAUNCHED = LocalDate.of(2025, 3, 2);
    private static final Ground RESOLUTION =
            new Ground(TODAY, new Decision("12/NQ-HĐND", LocalDate.of(2026, 6, 16), "Hội đồng nhân dân tỉnh Lũy Tre"));

    @Autowired
    private Register register;

    @Autowired
    private ModelSuccessions successions;

    @Autowired
    private SafetyModels models;

    @Autowired
    private Sites sites;

    @Autowired
    private UnitChanges units;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Access access;

    private UnitId province;
    private UnitId one;
    private UnitId other;
    private UnitId village;

    @BeforeEach
    void twoCommunes() {
        clock.setTo(TODAY);
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        one = people.unit(UnitKind.COMMUNE, "Xã Tre Vàng", province);
        other = people.unit(UnitKind.COMMUNE, "Xã Tre Gai", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", one);
    }

    private UnitId merged() {
        return units.merge(
                List.of(one, other), new NewUnit(UnitKind.COMMUNE, "Xã Tre Mới", null, province), RESOLUTION);
    }

    private Site site(SiteId id) {
        return sites.find(id).orElseThrow();
    }

    @Test
    void whereCommunesMergeTheirModelsAndSitesAreThoseOfTheNewOne(Scenario scenario) {
        var model = register.model(one, LAUNCHED);
        var inVillage = register.site(model, village, LAUNCHED);
        var inCommune = register.site(model, one, LAUNCHED);
        scenario.stimulate(this::merged)
                .andWaitForStateChange(() -> models.find(model).orElseThrow().unit(), unit -> !unit.equals(one))
                .andVerify(heir -> {
                    assertThat(site(inVillage).unit()).isEqualTo(heir);
                    assertThat(site(inVillage).area())
                            .as("the village lives on")
                            .isEqualTo(village);
                    assertThat(site(inCommune).unit()).isEqualTo(heir);
                    assertThat(site(inCommune).area())
                            .as("it was in the whole commune")
                            .isEqualTo(heir);
                });
        assertThat(sites.history(site(inVillage)).getFirst())
                .satisfies(entry -> assertThat(entry.happening()).isEqualTo(LifeEvent.HANDED_OVER))
                .satisfies(entry ->
                        assertThat(entry.note()).startsWith("Xã Tre Vàng, xã Tre Gai sáp nhập thành xã Tre Mới"))
                .satisfies(entry -> assertThat(entry.by()).isEmpty());
    }

    @Test
    void toldAgainNothingHappensTwice() {
        var model = register.model(one, LAUNCHED);
        var id = register.site(model, village, LAUNCHED);
        merged();
        successions.follow();
        var before = sites.history(site(id)).size();
        successions.follow();
        assertThat(sites.history(site(id))).hasSize(before);
    }

    @Test
    void theLastDeedCanStillBeUndoneAfterAMerger() {
        var model = register.model(one, LAUNCHED);
        var id = register.site(model, village, LAUNCHED);
        sites.does(
                UUID.randomUUID(),
                id,
                site(id).version(),
                Register.step(LifeDeed.FALL_DORMANT, TODAY),
                Register.somebody(one));
        var heir = merged();
        successions.follow();
        assertThat(sites.undoable(site(id))).contains(LifeEvent.FALL_DORMANT);
        sites.undo(UUID.randomUUID(), site(id), site(id).version(), Register.somebody(heir));
        assertThat(site(id).life().state()).isEqualTo(LifeState.ACTIVE);
        assertThat(site(id).unit()).isEqualTo(heir);
    }

    @Test
    void aSiteGoesWithItsVillageIntoAnotherCommuneAndTheModelStays() {
        var model = register.model(one, LAUNCHED);
        var id = register.site(model, village, LAUNCHED);
        var staying = register.site(model, one, LAUNCHED);
        units.move(village, other, RESOLUTION);
        successions.follow();
        assertThat(site(id).unit()).isEqualTo(other);
        assertThat(site(staying).unit()).isEqualTo(one);
        assertThat(models.find(model).orElseThrow().unit()).isEqualTo(one);
    }

    @Test
    void theModelOfADividedCommuneGoesWhereItsSitesAre() {
        var model = register.model(one, LAUNCHED);
        register.site(model, village, LAUNCHED);
        var parts = units.split(
                one,
                List.of(
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Đông", province),
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Tây", province)),
                false,
                RESOLUTION);
        successions.follow();
        assertThat(models.find(model).orElseThrow().unit())
                .as("what stood below stands below the first")
                .isEqualTo(parts.getFirst());
    }

    @Test
    void whatNobodyCanTellStays() {
        var model = register.model(one, LAUNCHED);
        units.split(
                one,
                List.of(
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Đông", province),
                        new NewUnit(UnitKind.COMMUNE, "Xã Tre Tây", province)),
                false,
                RESOLUTION);
        successions.follow();
        assertThat(models.find(model).orElseThrow().unit()).isEqualTo(one);
    }

    @Test
    void whoTakesOverSeesWhatIsLeftOfTheOldUnit() {
        var model = register.model(one, LAUNCHED);
        var heir = merged();
        var officer = people.with(Role.OFFICER, heir);
        SecurityContextHolder.getContext().setAuthentication(people.authentication(officer));
        try {
            assertThat(access.may(Right.VIEW, one)).isTrue();
            assertThat(access.reach(Right.VIEW).units()).contains(one, other, heir, village);
        } finally {
            SecurityContextHolder.clearContext();
        }
        successions.follow();
        assertThat(models.find(model).orElseThrow().unit()).isEqualTo(heir);
    }
}
