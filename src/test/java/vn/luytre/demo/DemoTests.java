package vn.luytre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.TestDatabase;
import vn.luytre.audit.AuditLog;
import vn.luytre.audit.Sealer;
import vn.luytre.identity.Access;
import vn.luytre.identity.Entry;
import vn.luytre.identity.Right;
import vn.luytre.identity.SigningIn;
import vn.luytre.organization.Sentence;
import vn.luytre.organization.UnitGroup;
import vn.luytre.organization.UnitResolver;
import vn.luytre.organization.Units;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.reminder.Inbox;

/** The made-up province, loaded once into an empty database. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"web", "storage"})
@TestPropertySource(properties = {"luytre.demo=true", "luytre.jobs=false"})
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTests implements MovementSentences {
    @TempDir
    private static Path data;

    @Autowired
    private Demo demo;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Places places;

    @Autowired
    private Units units;

    @Autowired
    private UnitResolver resolver;

    @BeforeAll
    void load() {
        assertThat(page("/sign-in")).doesNotContain("không có thật");
        demo.load(new DemoAccounts(data));
    }

    @Test
    void itHasTheUnitsAndAccountsOfAProvince() {
        assertThat(units.group(UnitGroup.COMMUNES, places.province(), Story.LAST))
                .hasSize(60);
        assertThat(units.group(UnitGroup.RESIDENTIAL_AREAS, places.province(), Story.LAST))
                .hasSize(600);
        assertThat(count("select count(*) from identity.account")).isEqualTo(40);
        assertThat(texts("select distinct role from identity.role")).hasSize(4);
        assertThat(count("select count(*) from organization.committee")).isEqualTo(13);
    }

    @Test
    void itsDirectivesAreIssuedOrWaitForSomebody() {
        assertThat(texts("select state || ' ' || count(*) from directive.directive group by state"))
                .containsExactlyInAnyOrder("ISSUED 5", "AWAITING_APPROVAL 1", "UNDER_REVIEW 1");
        assertThat(count("select count(*) from directive.change where what = 'SetRole'"))
                .isEqualTo(2);
    }

    @Test
    void everyStateOfAnAssignmentOccursAndWhatLeadsThere() {
        assertThat(texts("select distinct state from task.assignment"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AssignmentState.values()).map(Enum::name).toList());
        assertThat(texts("select distinct happening from task.entry"))
                .contains(
                        "HANDED_DOWN",
                        "EXTENSION_GRANTED",
                        "EXTENSION_REFUSED",
                        "RESULT_RETURNED",
                        "OVERDUE",
                        "COMMENTED",
                        "EVIDENCE_ADDED");
        assertThat(count("select count(*) from task.assignment where state = 'DONE' and days_late > 0"))
                .isPositive();
        assertThat(count("select count(distinct occurrence) from task.duty where series is not null"))
                .isGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND huyện Trúc Giang", "UBND các huyện, thị xã, thành phố"})
    void districtsThatAreNoMoreAreTheirCommunesAndItSaysWhy(String name) {
        var found = resolver.resolve(name, LocalDate.of(2022, 3, 15), Story.LAST);
        assertThat(found.proposed()).hasSize(name.contains("các") ? 60 : 5);
        assertThat(found.candidates().getFirst().reasons().stream().map(Sentence::text))
                .anyMatch(reason -> reason.contains("01/NQ-MH"));
    }

    @Test
    void theDutyOfTheDistrictsWentToTheCommunes() {
        assertThat(count("""
                select count(*) from task.assignment a join task.duty d on d.id = a.duty
                 where d.sentence like '%các huyện, thị xã, thành phố rà soát%' and a.parent is null
                """)).isEqualTo(60);
    }

    @Test
    void whatHappenedBearsTheDaysOfHalfAYear() {
        assertThat(count("select count(distinct date_trunc('month', at)) from task.entry"))
                .isEqualTo(6);
        assertThat(count("select count(*) from audit.entry where at > now()")).isZero();
        assertThat(count("select count(*) from storage.event_publication where completion_date is null"))
                .isZero();
    }

    @Test
    void itsFiguresAreOfTwoYearsAndInEveryState() {
        assertThat(texts("select distinct state from reporting.sheet"))
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
        assertThat(texts("select state from reporting.correction")).containsExactlyInAnyOrder("ASKED", "GRANTED");
        assertThat(count("select count(distinct period) from reporting.sheet where period between 202412 and 202611"))
                .isEqualTo(24);
        assertThat(count("""
                select count(distinct s.unit) from reporting.sheet s join organization.unit u on u.id = s.unit
                 where u.last_day = date '2025-06-30'
                """)).isGreaterThan(60);
        assertThat(count("select count(*) from reporting.sheet where first_submitted_on > date '2026-11-18'"))
                .isPositive();
        assertThat(count("select count(*) from reporting.remark")).isPositive();
        assertThat(count("select count(*) from reporting.change")).isZero();
    }

    @Test
    void theLogHolds(@Autowired Sealer sealer, @Autowired AuditLog log) {
        sealer.sealWaiting();
        var proof = log.prove(List.of());
        assertThat(proof.broken()).isEmpty();
        assertThat(proof.proved()).isEqualTo(count("select count(*) from audit.entry"));
    }

    @Test
    void nobodyBeginsWithMoreNoticesThanAPersonReads(
            @Autowired Cast cast, @Autowired Access access, @Autowired Inbox inbox) {
        var fresh = new TreeMap<String, Integer>();
        for (var actor : cast.everybody()) {
            cast.as(
                    actor,
                    () -> fresh.put(actor.account().login(), inbox.fresh(access.own(Right.VIEW), actor.id(), 100)));
        }
        assertThat(fresh).hasSize(40).allSatisfy((_, count) -> assertThat(count).isLessThan(40));
        assertThat(fresh)
                .containsValue(0)
                .anySatisfy((_, count) -> assertThat(count).isPositive());
    }

    @Test
    void loadedAgainNothingChanges() {
        var before = count("select count(*) from audit.entry");
        var list = new DemoAccounts(data).text();
        demo.load(new DemoAccounts(data));
        assertThat(count("select count(*) from audit.entry")).isEqualTo(before);
        assertThat(new DemoAccounts(data).text()).isEqualTo(list);
    }

    @Test
    void theListOfAccountsIsForItsOwnerOnlyAndItsPasswordOpens(@Autowired SigningIn signingIn) throws Exception {
        var list = new DemoAccounts(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list.file())))
                .isEqualTo("rw-------");
        var lines = list.text().lines().toList();
        assertThat(lines).hasSize(41);
        var password = lines.getFirst().replaceFirst(".*: ", "");
        assertThat(signingIn.password("pv05", password)).isInstanceOf(Entry.Granted.class);
    }

    @Test
    void everyPageSaysThatItIsMadeUp() {
        assertThat(Jsoup.parse(page("/sign-in")).expectFirst(".notice").text()).contains("không có thật");
    }

    private String page(String address) {
        return new String(
                browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
