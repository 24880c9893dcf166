package vn.luytre.task.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Assignments;
import vn.luytre.task.Deed;
import vn.luytre.task.Happening;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** «Chờ giao lại»: what a unit left open that divided goes to the part that the one who gave the order chooses. */
@TaskModuleTest
class HeirPagesTests {
    private static final Ground RESOLUTION =
            new Ground(TODAY, new Decision("12/NQ-HĐND", LocalDate.of(2026, 6, 16), "Hội đồng nhân dân tỉnh Lũy Tre"));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private Assignments assignments;

    @Autowired
    @Qualifier("taskMorning")
    private RecurringTask<Void> morning;

    private AccountId leader;
    private UnitId commune;
    private List<UnitId> parts;

    @BeforeEach
    void aCommuneOfTheProvince() {
        given.today(TODAY);
        leader = people.with(Role.LEADER, given.province);
        commune = people.unit(UnitKind.COMMUNE, "Xã Mai " + UUID.randomUUID(), given.province);
        parts = List.of();
    }

    private AssignmentId ordered(UnitId unit) {
        return given.given(List.of(unit), List.of(), IN_A_MONTH).getFirst();
    }

    private void divided(boolean livesOn) {
        var names = livesOn ? List.of("Xã Mai Nam") : List.of("Xã Mai Đông", "Xã Mai Tây");
        parts = changes.split(
                commune,
                names.stream()
                        .map(name -> new NewUnit(UnitKind.COMMUNE, name, null, given.province))
                        .toList(),
                livesOn,
                RESOLUTION);
        morning.executeRecurringly(null, null);
    }

    private Element question() {
        var sections = new Visit(browser, people, leader).page("/heirs").select("section");
        return sections.stream()
                .filter(section -> section.id().isEmpty()
                        && section.attr("aria-labelledby").startsWith("of-" + commune + "-"))
                .findFirst()
                .orElseGet(() -> new Element("section"));
    }

    private MvcTestResult choose(AccountId who, UnitId asked, @Nullable UnitId heir, AssignmentId... chosen) {
        var request = browser.post()
                .uri("/heirs")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who))
                .param("key", UUID.randomUUID().toString())
                .param("asked", asked.toString());
        if (heir != null) request = request.param("heir", heir.toString());
        for (var one : chosen) request = request.param("assignments", one.toString());
        return request.exchange();
    }

    @Test
    void whoStillWorksForAUnitThatMergedIsToldWhereItsDutiesWent() {
        var officer = people.with(Role.OFFICER, commune);
        var page = new Visit(browser, people, officer).page("/");
        assertThat(page.select(".alert-warning")).isEmpty();
        changes.mergeInto(List.of(commune), given.otherCommune, RESOLUTION);
        page = new Visit(browser, people, officer).page("/");
        assertThat(page.select(".alert-warning").text())
                .contains("sáp nhập vào xã Tre Ngà", "12/NQ-HĐND", "đề nghị quản trị viên cấp");
    }

    @Test
    void thePartThatIsChosenGoesOnAndTheHistoryNamesTheDecisionAndWhoChose() {
        var id = ordered(commune);
        given.does(id, new Deed.Accept());
        divided(false);
        var asked = question();
        assertThat(asked.text()).contains("chia tách thành", "12/NQ-HĐND", "Tổ chức ra mắt tổ tự quản.");
        assertThat(asked.select("option").eachText())
                .contains("Xã Mai Đông", "Xã Mai Tây")
                .hasSize(3);
        assertThat(choose(leader, given.province, parts.getLast(), id)).hasRedirectedUrl("/heirs");
        var now = given.now(id);
        assertThat(now.unit()).isEqualTo(parts.getLast());
        assertThat(now.state()).as("what was done stays done").isEqualTo(AssignmentState.ACCEPTED);
        var entry = assignments.history(id).getLast();
        assertThat(entry.happening()).isEqualTo(Happening.HEIR_CHOSEN);
        assertThat(entry.note()).contains("12/NQ-HĐND", "Giao cho xã Mai Tây");
        assertThat(entry.account()).isEqualTo(leader.value());
        assertThat(question().select("tr")).isEmpty();
    }

    @Test
    void severalGoAtOnceAndThoseThatAreNotTickedWait() {
        var ids = List.of(ordered(commune), ordered(commune), ordered(commune));
        divided(false);
        assertThat(choose(leader, given.province, parts.getFirst(), ids.get(0), ids.get(2)))
                .hasStatus3xxRedirection();
        assertThat(ids.stream().map(id -> given.now(id).unit()).toList())
                .containsExactly(parts.getFirst(), commune, parts.getFirst());
        assertThat(question().select("tbody tr")).hasSize(1);
    }

    @Test
    void whatWasHandedDownAnswersToThePartThatGoesOn() {
        var village = people.unit(UnitKind.VILLAGE, "Thôn Mai", commune);
        var id = ordered(commune);
        given.does(id, new Deed.Accept());
        given.does(id, new Deed.HandDown(List.of(village), IN_A_MONTH, ""));
        divided(false);
        choose(leader, given.province, parts.getFirst(), id);
        var part = given.now(given.partsOf(id).getFirst());
        assertThat(List.of(part.answersTo(), part.assigner())).containsOnly(parts.getFirst());
    }

    @Test
    void aPartThatHasTheDutyAlreadyDoesItOnce() {
        var both = given.given(List.of(commune, given.otherCommune), List.of(), IN_A_MONTH);
        changes.dissolve(commune, List.of(), new Ground(TODAY, RESOLUTION.decision(), "không còn đơn vị nào"));
        morning.executeRecurringly(null, null);
        assertThat(question().select("option").eachText())
                .as("nobody took over: all below the province can")
                .contains("Xã Tre Ngà");
        assertThat(choose(leader, given.province, given.otherCommune, both.getFirst()))
                .hasStatus3xxRedirection();
        var states = new ArrayList<AssignmentState>();
        both.forEach(id -> states.add(given.now(id).state()));
        assertThat(states).containsExactlyInAnyOrder(AssignmentState.ASSIGNED, AssignmentState.CANCELLED);
    }

    @Test
    void aUnitThatLivesOnBesideAPartCanKeepIt() {
        var id = ordered(commune);
        divided(true);
        await().atMost(20, SECONDS).until(() -> !question().select("tr").isEmpty()); // an event tells of it
        assertThat(choose(leader, given.province, commune, id)).hasStatus3xxRedirection();
        assertThat(given.now(id).unit()).isEqualTo(commune);
        assertThat(assignments.history(id).getLast().note()).contains("Giao cho");
    }

    @Test
    void whatIsNotAnHeirOrNotTickedOrChosenBeforeIsRefused() {
        var id = ordered(commune);
        divided(false);
        assertThat(choose(leader, given.province, given.otherCommune, id)).hasStatus(422);
        assertThat(choose(leader, given.province, parts.getFirst())).hasStatus(422);
        assertThat(choose(leader, given.province, null, id)).hasStatus(422);
        assertThat(given.now(id).unit()).isEqualTo(commune);
        choose(leader, given.province, parts.getFirst(), id);
        assertThat(choose(leader, given.province, parts.getLast(), id)
                        .getResponse()
                        .getStatus())
                .isBetween(409, 422);
        assertThat(given.now(id).unit()).isEqualTo(parts.getFirst());
    }

    @Test
    void onlyLeadersOfTheUnitThatGaveTheOrderChoose() {
        var id = ordered(commune);
        divided(false);
        var places = new LinkedHashMap<String, UnitId>();
        places.put("own", given.province);
        places.put("below", given.otherCommune);
        places.put("elsewhere", people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
        places.put("part", parts.getFirst());
        for (var role : Role.values()) {
            for (var place : places.entrySet()) {
                boolean may = role == Role.LEADER && place.getKey().equals("own");
                var answer = choose(people.with(role, place.getValue()), given.province, null, id);
                assertThat(answer.getResponse().getStatus() != 403)
                        .as(role + " " + place)
                        .isEqualTo(may);
            }
        }
        var reader = new Visit(browser, people, people.with(Role.READER, given.province)).page("/heirs");
        assertThat(reader.select("section")).isNotEmpty();
        assertThat(reader.select("main select, main button"))
                .as("reads, and chooses nothing")
                .isEmpty();
    }

    @Test
    void theNoticeLeadsThere() {
        ordered(commune);
        divided(false);
        var inbox = new Visit(browser, people, leader).page("/inbox");
        assertThat(inbox.select("tbody tr").stream()
                        .filter(row -> row.text().contains("Cần giao lại"))
                        .map(row -> row.expectFirst("a").attr("href")))
                .isNotEmpty()
                .containsOnly("/heirs");
    }
}
