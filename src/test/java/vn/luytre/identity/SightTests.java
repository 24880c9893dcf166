package vn.luytre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** What lists look at: for one commune, for several, and for the whole province. */
@IdentityTests
class SightTests {
    @Autowired
    private Desk desk;

    @Autowired
    private People people;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private UnitId other;

    @BeforeEach
    void aProvince() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        other = people.unit(UnitKind.COMMUNE, "Xã Mai", province);
        office.choose(province);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from organization.office").update();
    }

    private Sight of(AccountId account, @Nullable Long asked) {
        SecurityContextHolder.setContext(new SecurityContextImpl(people.authentication(account)));
        return desk.sight(asked);
    }

    @Test
    void whoWorksForOneCommuneLooksAtItAndAllBelow() {
        var sight = of(people.with(Role.OFFICER, commune), null);
        assertThat(sight.unit().id()).isEqualTo(commune);
        assertThat(sight.reach().units()).containsExactlyInAnyOrder(commune, village);
        assertThat(sight.choices()).isEmpty();
        assertThat(sight.query()).isEmpty();
    }

    @Test
    void whoWorksForSeveralLooksAtAllOfThemUntilOneIsChosen() {
        var officer = people.with(Role.OFFICER, commune);
        people.give(officer, Role.READER, other);
        var all = of(officer, null);
        assertThat(all.isOfSeveral()).isTrue();
        assertThat(all.reach().units()).containsExactlyInAnyOrder(commune, village, other);
        assertThat(all.choices().values()).containsExactly("Xã Mai", "Xã Tre Ngà");
        var one = of(officer, other.value());
        assertThat(one.isOfSeveral()).isFalse();
        assertThat(one.reach().units()).containsExactly(other);
        assertThat(one.query()).isEqualTo("?unit=" + other);
        var deep = of(officer, village.value());
        assertThat(deep.choices()).containsEntry(village.toString(), "Thôn Đình");
    }

    @Test
    void whoLooksAtTheWholeProvinceIsAskedForNoUnits() {
        for (var account : List.of(people.with(Role.READER, province), people.with(Role.OFFICER, null))) {
            for (var sight : List.of(of(account, null), of(account, province.value()))) {
                assertThat(sight.reach().everywhere()).isTrue();
                assertThat(sight.unit().id()).isEqualTo(province);
                assertThat(sight.chosen()).isEmpty();
                assertThat(sight.choices().values()).containsExactly("Xã Mai", "Xã Tre Ngà");
            }
            assertThat(of(account, other.value()).reach().units()).containsExactly(other);
        }
    }

    @Test
    void whatSomebodyMayNotLookAtIsNoSight() {
        var officer = people.with(Role.OFFICER, commune);
        assertThatThrownBy(() -> of(officer, other.value())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of(officer, province.value())).isInstanceOf(AccessDeniedException.class);
    }
}
