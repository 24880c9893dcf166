package vn.luytre.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.directive.draft.UnitProposal;
import vn.luytre.directive.draft.Writing;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitKind;

/** Names in a document mean the units of the province that wrote it. */
@DirectiveModuleTest
class UnitsOfTodayTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private UnitsOfToday units;

    @Autowired
    private People people;

    @Test
    void communesAreThoseOfTheProvinceOfTheIssuer() {
        var east = people.unit(UnitKind.PROVINCE, "Tỉnh Đông Khê", null);
        var west = people.unit(UnitKind.PROVINCE, "Tỉnh Tây Khê", null);
        people.unit(UnitKind.COMMUNE, "Xã Suối Đông", east);
        people.unit(UnitKind.COMMUNE, "Xã Suối Tây", west);
        var writing = new Writing(DAY, "Ủy ban nhân dân tỉnh Tây Khê");
        assertThat(units.propose("Ủy ban nhân dân các xã, phường", writing))
                .extracting(UnitProposal::name)
                .containsExactly("Xã Suối Tây");
    }

    @Test
    void aCommitteeThatIsNoUnitWritesForTheProvinceInItsName() {
        var north = people.unit(UnitKind.PROVINCE, "Tỉnh Bắc Khê", null);
        people.unit(UnitKind.COMMUNE, "Xã Suối Bắc", north);
        var writing = new Writing(DAY, "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội tỉnh Bắc Khê");
        assertThat(units.propose("Ủy ban nhân dân các xã, phường", writing))
                .extracting(UnitProposal::name)
                .containsExactly("Xã Suối Bắc");
    }

    @Test
    void anIssuerThatNobodyKnowsChangesNothing() {
        var unknown = new Writing(DAY, "Ban Chấp hành Hội Trồng tre");
        var none = new Writing(DAY, null);
        assertThat(units.propose("Ủy ban nhân dân các xã, phường", unknown))
                .isEqualTo(units.propose("Ủy ban nhân dân các xã, phường", none));
    }
}
