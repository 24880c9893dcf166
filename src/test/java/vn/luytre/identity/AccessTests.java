package vn.luytre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitRelation;
import vn.luytre.web.Refused;

@IdentityTests
class AccessTests {
    private static final Path TABLE = Path.of("src/test/resources/vn/luytre/identity/rights.tsv");

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(AccountId account) {
        SecurityContextHolder.setContext(new SecurityContextImpl(people.authentication(account)));
    }

    /** The own commune, with what stands above, below, beside and elsewhere. */
    private Map<UnitRelation, UnitId> units() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var own = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        var units = new EnumMap<UnitRelation, UnitId>(UnitRelation.class);
        units.put(UnitRelation.OWN, own);
        units.put(UnitRelation.ABOVE, province);
        units.put(UnitRelation.BELOW, people.unit(UnitKind.VILLAGE, "Thôn Trúc", own));
        units.put(UnitRelation.BESIDE, people.unit(UnitKind.COMMUNE, "Xã Mai", province));
        units.put(UnitRelation.NONE, people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
        return units;
    }

    /** Every right × role × relation is what the table says that people read. */
    @Test
    void rightsReachAsFarAsTheTableSays() throws IOException {
        var around = units();
        var written = new StringBuilder("# right\trole\tOWN\tABOVE\tBELOW\tBESIDE\tNONE\n");
        for (var role : Role.values()) {
            signIn(people.with(role, around.get(UnitRelation.OWN)));
            for (var right : Right.values()) {
                written.append(right).append('\t').append(role);
                for (var relation : UnitRelation.values()) {
                    written.append('\t').append(access.may(right, around.get(relation)) ? "yes" : "-");
                }
                written.append('\n');
            }
        }
        if (System.getProperty("approve") != null) Files.writeString(TABLE, written);
        assertThat(written).hasToString(Files.readString(TABLE));
    }

    @Test
    void aListReachesAsFarAsTheRight() {
        var around = units();
        for (var role : Role.values()) {
            signIn(people.with(role, around.get(UnitRelation.OWN)));
            for (var right : Right.values()) {
                var reach = access.reach(right);
                for (var unit : around.values()) {
                    assertThat(reach.units().contains(unit))
                            .as(role + " " + right)
                            .isEqualTo(access.may(right, unit));
                }
            }
        }
    }

    @Test
    void nobodyMayDoAnything() {
        assertThat(Stream.of(Right.values()).filter(access::may)).isEmpty();
        assertThatThrownBy(() -> access.require(Right.VIEW, null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> access.current()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRoleInTheWholeOfficeReachesEveryUnit() {
        signIn(people.with(Role.ADMINISTRATOR, null));
        assertThat(units().values()).allMatch(unit -> access.may(Right.MANAGE_UNITS, unit));
        assertThat(access.reach(Right.MANAGE_UNITS).everywhere()).isTrue();
        assertThat(access.may(Right.VIEW)).isFalse();
    }

    @Test
    void aRoleHoldsFromItsFirstToItsLastDay() {
        var unit = units().get(UnitRelation.OWN);
        var account = people.somebody(unit);
        var today = LocalDate.now(clock);
        Operator.does(() -> {
            roles.grant(account, Role.READER, unit, today.plusDays(1), null);
            roles.grant(account, Role.OFFICER, unit, today.minusDays(9), today.minusDays(1));
            return account;
        });
        signIn(account);
        assertThat(access.may(Right.VIEW)).isFalse();
    }

    @Test
    void aDeputyDecidesInThePlaceOfTheLeaderAndThatIsKnown() {
        var unit = units().get(UnitRelation.OWN);
        var leader = people.with(Role.LEADER, unit);
        var deputy = people.with(Role.OFFICER, unit);
        signIn(leader);
        var today = LocalDate.now(clock);
        deputies.name(deputy, today, today.plusDays(3), "");
        signIn(deputy);
        assertThat(access.authority(Right.DECIDE, unit).flatMap(Authority::onBehalfOf))
                .contains(leader);
        assertThat(access.authority(Right.VIEW, unit).flatMap(Authority::onBehalfOf))
                .as("an own role comes first")
                .isEmpty();
        assertThatThrownBy(() -> deputies.name(leader, today, today, ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("identity.deputy.no-leader"));
    }

    @Test
    void whenADeputyshipEndsSoDoItsRights() {
        var unit = units().get(UnitRelation.OWN);
        var leader = people.with(Role.LEADER, unit);
        var deputy = people.somebody(unit);
        signIn(leader);
        deputies.name(deputy, LocalDate.now(clock), LocalDate.now(clock), "");
        deputies.end(deputies.mine().getFirst().id());
        signIn(deputy);
        assertThat(access.may(Right.DECIDE)).isFalse();
    }

    @Test
    void aClosedLeaderHasNoDeputies() {
        var unit = units().get(UnitRelation.OWN);
        var leader = people.with(Role.LEADER, unit);
        var deputy = people.somebody(unit);
        signIn(leader);
        deputies.name(deputy, LocalDate.now(clock), LocalDate.now(clock), "");
        Operator.does(() -> {
            accounts.setLocked(leader, true);
            return leader;
        });
        signIn(deputy);
        assertThat(access.may(Right.DECIDE)).isFalse();
    }

    @Test
    void nobodyGivesMoreThanTheOwnReach() {
        var around = units();
        var own = around.get(UnitRelation.OWN);
        var colleague = people.somebody(own);
        signIn(people.with(Role.ADMINISTRATOR, own));
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> roles.grant(colleague, Role.LEADER, around.get(UnitRelation.ABOVE), today, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> roles.grant(colleague, Role.LEADER, null, today, null))
                .isInstanceOf(AccessDeniedException.class);
        roles.grant(colleague, Role.LEADER, around.get(UnitRelation.BELOW), today, null);
    }

    @Test
    void anAccountWithARoleFurtherUpIsOutOfReach() {
        var around = units();
        var own = around.get(UnitRelation.OWN);
        var colleague = people.somebody(own);
        people.give(colleague, Role.READER, around.get(UnitRelation.ABOVE));
        signIn(people.with(Role.ADMINISTRATOR, own));
        assertThatThrownBy(() -> accounts.reset(colleague)).isInstanceOf(AccessDeniedException.class);
    }
}
