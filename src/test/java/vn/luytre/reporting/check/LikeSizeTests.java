package vn.luytre.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.TreeFollowing;

/** A large commune is not told that it has more than small ones. */
@ReportingModuleTest
class LikeSizeTests {
    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Entering entering;

    @Autowired
    private Checks checks;

    private UnitId province = new UnitId(0);

    private UnitId commune(int areas) {
        var commune = people.unit(UnitKind.COMMUNE, "Xã có " + areas + " thôn", province);
        for (int area = 1; area <= areas; area++) people.unit(UnitKind.VILLAGE, "Thôn " + area, commune);
        return commune;
    }

    @Test
    void aUnitIsComparedWithThoseThatHaveAboutAsManyAreas(@Autowired TreeFollowing following, @Autowired Clock clock) {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var form = catalogue.form("ket-qua-thang").orElseThrow();
        var period = form.periodOf(LocalDate.now(clock));
        var small = commune(1);
        var large = commune(5);
        for (int other = 0; other < 8; other++) say(form, form.before(period), commune(1), 10);
        following.follow();
        say(form, period, small, 5_000);
        say(form, period, large, 5_000);
        assertThat(checks.of(form, new Place(form.id(), period, small)))
                .anyMatch(finding -> finding.check().rule() instanceof Check.Peers);
        assertThat(checks.of(form, new Place(form.id(), period, large)))
                .noneMatch(finding -> finding.check().rule() instanceof Check.Peers);
    }

    private void say(FigureForm form, PeriodKey period, UnitId unit, long number) {
        var by = new Author(new AccountId(UUID.randomUUID()), "Lê Thị Bình", unit);
        var change = new Numbers.Change(form.width()).number(1, number);
        entering.save(form, new Place(form.id(), period, unit), by, 0, change);
    }
}
