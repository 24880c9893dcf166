package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.luytre.TestDatabase;
import vn.luytre.organization.UnitResolution.Outcome;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@Import(TestDatabase.class)
class UnitResolverTests {
    private static final LocalDate IN_2022 = LocalDate.of(2022, 5, 10);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 22);

    @Autowired
    private UnitResolver resolver;

    @Autowired
    private Office office;

    @Autowired
    private UnitChanges changes;

    @BeforeEach
    void anOfficeInLamDong() {
        office.chooseFromCountry(unit("68"));
    }

    private static UnitId unit(String code) {
        return Country.provinces().stream()
                .filter(province -> province.code().equals(code))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private UnitResolution resolve(String name) {
        return resolver.resolve(name, IN_2022, IN_2026);
    }

    @Test
    void aDistrictOfThenIsTheCommunesOfToday() {
        var found = resolve("UBND huyện Cư Jút, tỉnh Đắk Nông");
        assertThat(found.outcome()).isEqualTo(Outcome.ONE);
        assertThat(found.proposed()).extracting(Unit::name).containsExactly("Xã Cư Jút", "Xã Đắk Wil", "Xã Nam Dong");
        assertThat(found.reasonText())
                .isEqualTo(
                        "huyện Cư Jút, tỉnh Đắk Nông kết thúc ngày 30/6/2025 (203/2025/QH15 ngày 16/6/2025); nay là"
                                + " xã Cư Jút, xã Đắk Wil, xã Nam Dong, tỉnh Lâm Đồng. Về cấp xã: 1671/NQ-UBTVQH15 ngày 16/6/2025.");
    }

    @Test
    void aCommuneOfThenIsTheOneItWentInto() {
        var found = resolve("xã Tâm Thắng, huyện Cư Jút");
        assertThat(found.proposed()).extracting(Unit::name).containsExactly("Xã Cư Jút");
        assertThat(found.reasonText())
                .contains("1671/NQ-UBTVQH15 ngày 16/6/2025")
                .contains("xã Tâm Thắng, huyện Cư Jút, tỉnh Đắk Nông");
    }

    @Test
    void marksTonePlacesAndAbbreviationsDoNotMatter() {
        assertThat(resolve("ubnd Huyện CƯ JÚT").proposed()).hasSize(3);
        assertThat(resolve("TX. Gia Nghĩa").reasonText())
                .startsWith("Không có đơn vị nào tên đúng như “TX. Gia Nghĩa”");
        assertThat(resolve("Tp Gia Nghĩa").outcome()).isEqualTo(Outcome.ONE);
        assertThat(resolve("tỉnh Hòa Bình").outcome()).isEqualTo(Outcome.ONE);
        assertThat(resolve("tỉnh Hoà Bình").proposed()).extracting(Unit::name).containsExactly("Tỉnh Phú Thọ");
    }

    @Test
    void aNameThatManyBoreIsNeverGuessed() {
        var found = resolver.resolve("xã Tân Lập", IN_2022, IN_2026, unit("01"));
        assertThat(resolve("xã Tân Thành, tỉnh Lâm Đồng").outcome()).isEqualTo(Outcome.SEVERAL);
        assertThat(found.outcome()).isIn(Outcome.SEVERAL, Outcome.ONE);
        var everywhere = resolver.resolve("Xã Tân Lập", IN_2022, IN_2026, null);
        assertThat(everywhere.outcome()).isEqualTo(Outcome.SEVERAL);
        assertThat(everywhere.candidates())
                .hasSizeGreaterThan(10)
                .allSatisfy(candidate -> assertThat(candidate.today()).isNotEmpty());
        assertThat(everywhere.proposed()).isEmpty();
    }

    @Test
    void theOfficesOwnProvinceComesFirst() {
        var found = resolve("xã Nam Dong");
        assertThat(found.outcome()).isEqualTo(Outcome.ONE);
        var ward = resolver.resolve("Phường 1, thành phố Đà Lạt", IN_2022, IN_2026);
        assertThat(ward.proposed()).extracting(Unit::name).containsExactly("Phường Xuân Hương - Đà Lạt");
    }

    @Test
    void districtsAsAGroupAreTheCommunesOfTheProvinceOfThen() {
        var dakNong =
                resolver.resolve("UBND các huyện, thành phố", IN_2022, IN_2026, namesakeProvince("tỉnh Đắk Nông"));
        assertThat(dakNong.outcome()).isEqualTo(Outcome.GROUP);
        assertThat(dakNong.proposed()).hasSize(28);
        assertThat(dakNong.reasonText()).startsWith("Ngày 10/5/2022 nhóm này có 8 đơn vị; nay tương ứng 28 đơn vị.");
        assertThat(resolve("UBND các huyện, thành phố").proposed()).hasSize(124);
        assertThat(resolve("UBND các huyện thuộc tỉnh Đắk Nông").proposed()).hasSize(28);
    }

    private UnitId namesakeProvince(String name) {
        return resolve(name).candidates().getFirst().thenUnits().getFirst().id();
    }

    @Test
    void communesOfTodayAreFoundOnADocumentOfToday() {
        var found = resolver.resolve("Chủ tịch UBND các xã, phường, đặc khu", IN_2026, IN_2026);
        assertThat(found.proposed()).hasSize(124);
        assertThat(found.reasonText()).isEmpty();
    }

    @Test
    void thePoliceOfAPlaceAreItsPoliceWhereTheyAreListed() {
        var home = unit("68");
        assertThat(resolver.resolve("Công an tỉnh", IN_2026, IN_2026).reasonText())
                .contains("chưa có đơn vị loại “công an”");
        var police = changes.found(
                new NewUnit(UnitKind.POLICE, "Công an tỉnh Lâm Đồng", home),
                new Ground(LocalDate.of(2025, 7, 1), null));
        assertThat(resolver.resolve("Công an tỉnh", IN_2026, IN_2026).proposed())
                .extracting(Unit::id)
                .containsExactly(police);
        assertThat(resolver.resolve("Giám đốc Công an tỉnh Lâm Đồng", IN_2026, IN_2026)
                        .proposed())
                .extracting(Unit::id)
                .containsExactly(police);
        changes.dissolve(police, List.of(home), new Ground(LocalDate.of(2026, 11, 21), null));
    }

    @Test
    void anOldNameInANewDocumentIsSaidToBeOld() {
        var found = resolver.resolve("huyện Cư Jút", LocalDate.of(2026, 2, 1), IN_2026);
        assertThat(found.proposed()).hasSize(3);
        assertThat(found.reasonText()).contains("đã kết thúc ngày 30/6/2025, trước ngày của văn bản (01/02/2026)");
    }

    @Test
    void aCommuneThatBecameAWardIsFoundUnderBothNames() {
        var then = resolver.resolve("xã Long Thành, tỉnh Đồng Nai", LocalDate.of(2025, 9, 1), IN_2026);
        assertThat(then.proposed()).extracting(Unit::name).containsExactly("Phường Long Thành");
        assertThat(then.reasonText()).contains("từ ngày 30/4/2026 (237/NQ-UBTVQH16 ngày 14/4/2026)");
    }

    @Test
    void hueWasAProvinceBefore2025() {
        var found = resolve("UBND tỉnh Thừa Thiên Huế");
        assertThat(found.proposed()).extracting(Unit::name).containsExactly("Thành phố Huế");
        assertThat(found.reasonText()).contains("175/2024/QH15");
    }

    @Test
    void aCommuneThatWasNotRearrangedSaysWhereItStandsNow() {
        var found = resolver.resolve("xã Ia Mơ, huyện Chư Prông, tỉnh Gia Lai", IN_2022, IN_2026);
        assertThat(found.proposed()).extracting(Unit::name).containsExactly("Xã Ia Mơ");
        assertThat(found.reasonText()).contains("nay trực thuộc tỉnh Gia Lai");
    }

    @Test
    void departmentsOfAProvinceThatEndedAreThoseOfTheProvinceItBecame() {
        var department = changes.found(
                new NewUnit(UnitKind.DEPARTMENT, "Sở Trồng tre", unit("68")),
                new Ground(LocalDate.of(2025, 7, 1), null));
        var dakNong = resolver.resolve("UBND tỉnh Đắk Nông", IN_2022, IN_2022);
        var home = dakNong.candidates().getFirst().thenUnits().getFirst().id();
        for (var name : List.of("Sở Trồng tre", "các sở, ban, ngành"))
            assertThat(resolver.resolve(name, IN_2022, IN_2026, home).proposed())
                    .extracting(Unit::id)
                    .containsExactly(department);
        changes.dissolve(department, List.of(unit("68")), new Ground(LocalDate.of(2026, 11, 21), null));
    }

    @Test
    void aNameThatNobodyBoreIsSaidToBeUnknown() {
        var found = resolve("xã Không Đâu Có");
        assertThat(found.outcome()).isEqualTo(Outcome.NONE);
        assertThat(found.reasonText()).isEqualTo("Chưa tìm thấy đơn vị nào ứng với “xã Không Đâu Có”.");
    }
}
