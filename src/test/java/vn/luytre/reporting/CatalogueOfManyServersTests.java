package vn.luytre.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.reporting.total.Trees;

/** Two servers with one database: what one changes in the catalogue the other one knows at once. */
@ReportingModuleTest
class CatalogueOfManyServersTests {
    @Autowired
    private Catalogue here;

    @Autowired
    private CatalogueEditing editing;

    @Autowired
    private CatalogueStore store;

    @Autowired
    private Trees trees;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void theOtherServerSeesAChangeAtOnceAndNoneThatWasTakenBack(
            @Autowired People people, @Autowired TreeFollowing following) {
        var there = new Catalogue(new CatalogueMemory(store), trees, clock);
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        following.follow();
        var form = there.form("ket-qua").orElseThrow();
        var line = form.lines().stream()
                .filter(one -> one.indicator().code().equals("I1"))
                .findFirst()
                .orElseThrow();
        var period = form.periodOf(LocalDate.now(clock));
        var by = new Author(new AccountId(UUID.randomUUID()), "Lê Thị Bình", province);
        assertThat(there.form(form.id())).as("nothing changed, nothing read").isSameAs(form);
        transaction.executeWithoutResult(undone -> {
            editing.use(province, form, line, period, true, by);
            assertThat(here.asked(form, province, period).asked()).anyMatch(one -> one.position() == line.position());
            undone.setRollbackOnly();
        });
        for (var server : new Catalogue[] {here, there})
            assertThat(server.asked(form, province, period).asked())
                    .noneMatch(one -> one.position() == line.position());
        editing.use(province, form, line, period, true, by);
        assertThat(there.asked(form, province, period).asked()).anyMatch(one -> one.position() == line.position());
    }
}
