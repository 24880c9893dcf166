package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.directive.DirectiveEvent.DirectiveExpunged;
import vn.luytre.directive.DirectiveEvent.DirectiveIssued;
import vn.luytre.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.luytre.directive.DirectiveId;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.task.reminder.NoticeKind;

@TaskModuleTest
class IssuedDirectivesTests {
    @Autowired
    private Situations given;

    @Autowired
    private IssuedDirectives listener;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private vn.luytre.task.reminder.Inbox inbox;

    @Autowired
    private People people;

    @Autowired
    private org.springframework.test.web.servlet.assertj.MockMvcTester browser;

    private DirectiveId directive;

    @BeforeEach
    void anIssuedDirective() {
        given.today(TODAY);
        directive = new DirectiveId(UUID.randomUUID());
        jdbc.sql("""
                insert into directive.directive (id, state, office, received_by, received_by_name, received_at, name, media_type,
                                                 size, hash)
                values (:id, 'ISSUED', :office, :id, 'Mẫu', now(), 'a.txt', 'text/plain', 1, sha256(cast(:name as bytea)))
                """)
                .param("id", directive.value())
                .param("office", given.province.value())
                .param("name", directive.value().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
    }

    @Test
    void itsDutiesGoToItsUnitsOnceHoweverOftenItIsTold() {
        duty(1, IN_A_MONTH, null, List.of(given.commune), List.of(given.department));
        told();
        told();
        var assignments = assignments();
        assertThat(assignments).hasSize(2);
        var lead = given.now(assignments.getFirst());
        assertThat(lead.unit()).isEqualTo(given.commune);
        assertThat(lead.due()).isEqualTo(IN_A_MONTH);
        assertThat(given.now(assignments.getLast()).parent()).isEqualTo(lead.id());
        assertThat(sentence()).isEqualTo("Nhiệm vụ số 1.");
    }

    @Test
    void whoIsToFollowItOwesNothingButIsToldAndSeesHowOthersDo() {
        duty(1, IN_A_MONTH, null, List.of(given.commune), List.of());
        unit(1, given.department, "OVERSEES");
        told();
        told();
        assertThat(assignments()).hasSize(1);
        var notices =
                inbox.of(given.department, Situations.officer(given.department).account());
        assertThat(notices)
                .filteredOn(notice -> notice.kind() == NoticeKind.MONITORING
                        && notice.assignment() == assignments().getFirst().value())
                .hasSize(1);
        var people = new Reader(this.people.with(vn.luytre.identity.Role.READER, given.department));
        assertThat(people.page("/monitored")).contains("Nhiệm vụ số 1.", "0/1");
        assertThat(people.page("/monitored/"
                        + given.now(assignments().getFirst()).duty().value()))
                .contains("Xã Tre Xanh", "Đã giao");
        var stranger = new Reader(this.people.with(vn.luytre.identity.Role.READER, given.otherCommune));
        assertThat(stranger.page("/monitored")).doesNotContain("Nhiệm vụ số 1.");
        assertThat(stranger.status("/monitored/"
                        + given.now(assignments().getFirst()).duty().value()))
                .isEqualTo(404);
    }

    @Test
    void itStandsInTheListOfTheUnitsThatGotADutyOfItAndOfThoseAbove() {
        duty(1, IN_A_MONTH, null, List.of(given.commune), List.of());
        told();
        var link = "href=\"/directives/" + directive + "\"";
        for (var unit : List.of(given.commune, given.province)) {
            var list = new Reader(people.with(vn.luytre.identity.Role.READER, unit)).page("/directives");
            assertThat(list).contains(link);
            assertThat(list.contains("Cấp trên giao")).isEqualTo(unit.equals(given.commune));
        }
        var beside = new Reader(people.with(vn.luytre.identity.Role.READER, given.otherCommune));
        assertThat(beside.page("/directives")).doesNotContain(link);
        jdbc.sql("update directive.directive set state = 'UNDER_REVIEW' where id = :id")
                .param("id", directive.value())
                .update();
        var reader = new Reader(people.with(vn.luytre.identity.Role.READER, given.commune));
        assertThat(reader.page("/directives")).as("only what is issued").doesNotContain(link);
    }

    private final class Reader {
        private final AccountId account;

        Reader(AccountId account) {
            this.account = account;
        }

        String page(String address) {
            return new String(
                    browser.get()
                            .uri(address)
                            .with(people.as(account))
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }

        int status(String address) {
            return browser.get()
                    .uri(address)
                    .with(people.as(account))
                    .exchange()
                    .getResponse()
                    .getStatus();
        }
    }

    @Test
    void whatComesBackBecomesASeriesWithItsFirstInstances() {
        duty(1, null, "R/P1M/by/---10", List.of(given.commune), List.of());
        told();
        assertThat(assignments())
                .extracting(id -> given.now(id).due())
                .containsExactly(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 8, 10), LocalDate.of(2026, 9, 10));
    }

    @Test
    void whatNobodyLeadsTheOfficeSeesToItselfAndWhatIsLateIsGivenAllTheSame() {
        duty(1, TODAY.minusDays(3), null, List.of(), List.of(given.department));
        told();
        assertThat(given.now(assignments().getFirst()).unit()).isEqualTo(given.province);
    }

    @Test
    void whatIsTakenBackIsNotOwedAnyMore() {
        duty(1, IN_A_MONTH, null, List.of(given.commune), List.of());
        duty(2, IN_A_MONTH, null, List.of(given.otherCommune), List.of());
        told();
        given.finished(assignments().getFirst());
        listener.takeBack(new DirectiveWithdrawn(directive, true, "Ban hành nhầm."));
        assertThat(assignments())
                .extracting(id -> given.now(id).state())
                .containsExactly(AssignmentState.DONE, AssignmentState.CANCELLED);
    }

    @Test
    void whatADirectiveSaidThatHeldASecretIsNotSaidByItsDuties() {
        duty(1, IN_A_MONTH, null, List.of(given.commune), List.of());
        duty(2, null, "R/P1M/by/---10", List.of(given.commune), List.of());
        told();
        listener.takeBack(new DirectiveWithdrawn(directive, true, "Có độ mật."));
        listener.forget(new DirectiveExpunged(directive, given.province));
        for (var table : List.of("task.duty", "task.series")) {
            assertThat(jdbc.sql("select distinct sentence from " + table + " where directive = :id")
                            .param("id", directive.value())
                            .query(String.class)
                            .list())
                    .containsExactly("…");
        }
    }

    private void told() {
        listener.take(new DirectiveIssued(directive, given.province, null, null, null, 1));
    }

    private void duty(
            int number, @Nullable LocalDate due, @Nullable String recurrence, List<UnitId> leads, List<UnitId> others) {
        jdbc.sql("""
                insert into directive.duty (directive, number, label, sentence, due, recurrence)
                values (:directive, :number, 'II.1', 'Nhiệm vụ số ' || :number || '.', cast(:due as date), cast(:again as text))
                """)
                .param("directive", directive.value())
                .param("number", number)
                .param("due", due)
                .param("again", recurrence)
                .update();
        leads.forEach(unit -> unit(number, unit, "LEADS"));
        others.forEach(unit -> unit(number, unit, "COOPERATES"));
    }

    private void unit(int number, UnitId unit, String role) {
        jdbc.sql("""
                insert into directive.duty_unit (duty, unit, role, named)
                select id, :unit, :role, '' from directive.duty where directive = :directive and number = :number
                """)
                .param("directive", directive.value())
                .param("number", number)
                .param("unit", unit.value())
                .param("role", role)
                .update();
    }

    private List<AssignmentId> assignments() {
        return jdbc.sql("""
                select a.id as value from task.assignment a join task.duty d on d.id = a.duty
                 where d.directive = :directive order by a.id
                """)
                .param("directive", directive.value())
                .query(AssignmentId.class)
                .list();
    }

    private String sentence() {
        return jdbc.sql("select distinct sentence from task.duty where directive = :directive")
                .param("directive", directive.value())
                .query(String.class)
                .single();
    }
}
