package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitKind;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** The pages by which people are told: the inbox, its bell, and calendars. */
@TaskModuleTest
class NoticePagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Situations given;

    @Autowired
    private Duties duties;

    private AccountId officer;

    @BeforeEach
    void anOfficerOfTheCommune() {
        given.today(TODAY);
        officer = people.with(Role.OFFICER, given.commune);
    }

    @Test
    void whatIsNewIsCountedOnEveryPageUntilItIsMarked() {
        var id = given.ordered(IN_A_MONTH);
        int before = bell();
        assertThat(before).isPositive();
        var page = page("/inbox");
        assertThat(page.expectFirst("tbody tr a").attr("href")).isEqualTo("/assignments/" + id);
        assertThat(page.expectFirst("tbody tr").text()).contains("Nhiệm vụ mới", "mới", "1/7/2026");
        given.ordered(IN_A_MONTH);
        var upTo = page.expectFirst("input[name=upTo]").val();
        assertThat(post("/inbox/seen?upTo=" + upTo)).hasRedirectedUrl("/inbox");
        assertThat(bell()).as("what came since stays new").isOne();
        assertThat(page("/inbox?seen=no").select("tbody tr")).hasSize(1);
    }

    /** «theo dõi, đôn đốc»: what others owe is not theirs to read. */
    @Test
    void theNoticeOfWhoFollowsLeadsToThePageOfTheDuty() {
        var follower = people.unit(UnitKind.DEPARTMENT, "Sở Theo Dõi", given.province);
        duties.give(
                UUID.randomUUID(),
                Situations.officer(given.province),
                new NewDuty(
                        new Origin.ByHand(),
                        "Ra quân.",
                        List.of(given.otherCommune),
                        List.of(),
                        List.of(follower),
                        IN_A_MONTH));
        officer = people.with(Role.OFFICER, follower);
        var address = page("/inbox").expectFirst("tbody tr a").attr("href");
        assertThat(address).startsWith("/monitored/");
        assertThat(page(address).text()).contains("Ra quân.", "Xã Tre Ngà");
    }

    private int bell() {
        var badge = page("/account").select(".bell .badge").text();
        return badge.isEmpty() ? 0 : Integer.parseInt(badge.replace("+", ""));
    }

    @Test
    void whoMayReadNothingHasNoBell() {
        var administrator = people.with(Role.ADMINISTRATOR, given.commune);
        var answer =
                browser.get().uri("/account").with(people.as(administrator)).exchange();
        assertThat(Jsoup.parse(text(answer)).select(".bell")).isEmpty();
    }

    @Test
    void aCalendarProgramFetchesWhatTheUnitOwesByASecretAddress() {
        var id = given.ordered(IN_A_MONTH);
        var address = secretAddress();
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        var calendar = Biweekly.parse(text(answer)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).as("no fault").isEmpty();
        var event = calendar.getEvents().stream()
                .filter(one -> one.getUid().getValue().equals("assignment-" + id + "@luytre"))
                .findFirst()
                .orElseThrow();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isOne();
        assertThat(event.getDescription().getValue()).endsWith("/assignments/" + id);
        assertThat(page("/account/calendar").text()).contains("Tạo lúc", "Thu hồi");
    }

    @Test
    void aRevokedAWrongAndALockedOnesAddressLeadNowhere() {
        var address = secretAddress();
        assertThat(post("/account/calendar/" + given.commune.value() + "/revoke"))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri(address)).hasStatus(404);
        assertThat(browser.get().uri("/calendar/khong-co.ics")).hasStatus(404);
        var next = secretAddress();
        assertThat(browser.get().uri(next)).hasStatusOk();
        Operator.does(() -> {
            accounts.setLocked(officer, true);
            return officer;
        });
        assertThat(browser.get().uri(next)).hasStatus(404);
    }

    @Test
    void theAddressOpensNothingThatTheAccountMayNotSeeToday() {
        var address = secretAddress();
        var other = people.somebody(given.otherCommune);
        people.give(other, Role.READER, given.otherCommune);
        assertThat(browser.post()
                        .uri("/account/calendar/" + given.commune.value())
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(other)))
                .hasStatus(403);
        people.endRoles(officer);
        given.today(TODAY.plusDays(1));
        assertThat(browser.get().uri(address)).hasStatus(404);
    }

    private String secretAddress() {
        var shown = Jsoup.parse(text(post("/account/calendar/" + given.commune.value())));
        return Objects.requireNonNull(shown.expectFirst("code.secret")).text().replace("http://localhost", "");
    }

    private MvcTestResult post(String address) {
        return browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .exchange();
    }

    private Document page(String address) {
        var answer = browser.get().uri(address).with(people.as(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
