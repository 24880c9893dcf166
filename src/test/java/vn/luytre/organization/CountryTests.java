package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.luytre.TestDatabase;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@Import(TestDatabase.class)
class CountryTests {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATE_2026 = LocalDate.of(2026, 11, 22);

    @Autowired
    private Country country;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theCountryIsLoaded() {
        country.load();
    }

    @Test
    void ithasThirtyFourProvincesToChooseFrom() {
        assertThat(Country.provinces())
                .hasSize(34)
                .extracting(Country.Province::name)
                .contains("Thành phố Đồng Nai");
        assertThat(Country.provinces().getFirst().name()).isEqualTo("Tỉnh An Giang");
    }

    @Test
    void countsOfFirstOfJuly2025AreThoseOfDecision19() {
        assertThat(count(AFTER, "PROVINCE", "CITY")).isEqualTo(34);
        assertThat(count(AFTER, "COMMUNE")).isEqualTo(2621);
        assertThat(count(AFTER, "WARD")).isEqualTo(687);
        assertThat(count(AFTER, "SPECIAL_ZONE")).isEqualTo(13);
        assertThat(count(AFTER, "DISTRICT", "URBAN_DISTRICT", "TOWN", "DISTRICT_CITY", "TOWNSHIP"))
                .isZero();
    }

    @Test
    void countsOfTheLastDayBeforeAreTheOfficialOnes() {
        assertThat(count(BEFORE, "PROVINCE", "CITY")).isEqualTo(63);
        assertThat(sure(BEFORE, "DISTRICT", "URBAN_DISTRICT", "TOWN", "DISTRICT_CITY"))
                .isEqualTo(696);
        assertThat(sure(BEFORE, "COMMUNE", "WARD", "TOWNSHIP")).isEqualTo(10_035);
    }

    @Test
    void countsOfThirtiethOfApril2026AreThoseOfTheNewResolutions() {
        var day = LocalDate.of(2026, 4, 30);
        assertThat(count(day, "COMMUNE")).isEqualTo(2611);
        assertThat(count(day, "WARD")).isEqualTo(697);
        assertThat(count(day, "SPECIAL_ZONE")).isEqualTo(13);
        assertThat(named("75", day.minusDays(1))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(named("75", day)).isEqualTo("Thành phố Đồng Nai");
        assertThat(count(LATE_2026, "COMMUNE", "WARD", "SPECIAL_ZONE")).isEqualTo(3321);
    }

    @Test
    void everyUnitThatEndedHasASuccessorToday() {
        assertThat(jdbc.sql("""
                select count(*) from organization.unit u
                 where u.id < 1000000000 and u.last_day is not null
                   and not exists (select from organization.unit_change c where c.before = u.id and c.after is not null)
                """).query(Integer.class).single()).isZero();
    }

    @Test
    void everyCommuneStandsUnderAProvinceToday() {
        assertThat(jdbc.sql("""
                select count(*) from organization.units_on(:day) c
                  join organization.units_on(:day) p on p.id = c.parent and p.kind in ('PROVINCE', 'CITY')
                 where c.kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE') and c.id < 1000000000
                """).param("day", LATE_2026).query(Integer.class).single())
                .isEqualTo(3321);
    }

    @Test
    void aDistrictIsSucceededByTheCommunesOnItsGround() {
        var district = idOf("Huyện Cư Jút", BEFORE);
        var succession = units.successors(district, LATE_2026);
        assertThat(succession.units()).extracting(Unit::name).containsExactly("Xã Cư Jút", "Xã Đắk Wil", "Xã Nam Dong");
        assertThat(succession.steps()).singleElement().satisfies(step -> {
            assertThat(step.decision()).isEqualTo(new Decision("203/2025/QH15", LocalDate.of(2025, 6, 16), "Quốc hội"));
            assertThat(step.note()).isEqualTo("Về cấp xã: 1671/NQ-UBTVQH15 ngày 16/6/2025");
        });
        assertThat(units.path(succession.units().getFirst().id(), LATE_2026))
                .extracting(Unit::name)
                .containsExactly("Tỉnh Lâm Đồng", "Xã Cư Jút");
    }

    @Test
    void loadingItAgainChangesNothing() {
        var before = size();
        country.load();
        country.bringUpToDate();
        assertThat(size()).isEqualTo(before);
    }

    private List<Long> size() {
        return jdbc.sql("""
                select count(*) from organization.unit union all select count(*) from organization.unit_name
                union all select count(*) from organization.unit_parent union all select count(*) from organization.unit_event
                union all select count(*) from organization.unit_change union all select count(*) from organization.decision
                """).query(Long.class).list();
    }

    private int count(LocalDate day, String... kinds) {
        return jdbc.sql("select count(*) from organization.units_on(:day) where kind = any(:kinds) and id < 1000000000")
                .param("day", day)
                .param("kinds", kinds)
                .query(Integer.class)
                .single();
    }

    private int sure(LocalDate day, String... kinds) {
        return jdbc.sql("""
                select count(*) from organization.units_on(:day)
                 where kind = any(:kinds) and last_day_sure and id < 1000000000
                """)
                .param("day", day)
                .param("kinds", kinds)
                .query(Integer.class)
                .single();
    }

    private String named(String code, LocalDate day) {
        return jdbc.sql("select name from organization.units_on(:day) where code = :code")
                .param("day", day)
                .param("code", code)
                .query(String.class)
                .single();
    }

    private UnitId idOf(String name, LocalDate day) {
        return jdbc.sql("select id from organization.units_on(:day) where name = :name")
                .param("day", day)
                .param("name", name)
                .query(UnitRows::id)
                .single();
    }
}
