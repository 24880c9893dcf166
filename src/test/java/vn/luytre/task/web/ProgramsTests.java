package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.Contract;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Tokens;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Assignments;
import vn.luytre.task.Happening;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** What other programs do with a token; every answer is held against the contract. */
@TaskModuleTest
class ProgramsTests {
    private final Contract contract = new Contract();

    @Autowired
    private MockMvcTester program;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Situations given;

    @Autowired
    private Assignments assignments;

    private AccountId officer;
    private String token;

    @BeforeEach
    void aProgramOfTheCommune() {
        given.today(TODAY);
        officer = people.withPassword(people.with(Role.OFFICER, given.commune));
        token = tokens.make(officer, "Phần mềm văn bản", true, TODAY.plusDays(30));
    }

    @Test
    void itAcceptsReportsAndCommentsForTheUnit() {
        var id = given.ordered(IN_A_MONTH);
        var accepted = post(id, "accept", "\"1\"", "");
        assertThat(accepted).hasStatusOk();
        assertThat(accepted.getResponse().getHeader("ETag")).isEqualTo("\"2\"");
        assertThat(contract.holds(accepted).get("state").asText()).isEqualTo("ACCEPTED");
        contract.holds(post(id, "progress", "\"2\"", """
                {"percent": 40, "note": "Đã họp dân."}"""));
        assertThat(contract.holds(post(id, "result", "\"3\"", """
                {"summary": "Đã ra mắt tổ tự quản."}""")).get("state").asText())
                .isEqualTo("REPORTED");
        assertThat(post(id, "comments", null, """
                {"text": "Ảnh gửi sau."}""")).hasStatus(204);
        assertThat(given.now(id).state()).isEqualTo(AssignmentState.REPORTED);
        var history = contract.holds(get("/assignments/" + id + "/history"));
        assertThat(history.findValuesAsText("happening")).endsWith("REPORTED", "COMMENTED");
        assertThat(assignments.history(id).getLast().name()).startsWith("Nguyễn Văn");
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsDoneOnce() {
        var id = given.ordered(IN_A_MONTH);
        var key = UUID.randomUUID();
        assertThat(post(id, "accept", "\"1\"", "", key)).hasStatusOk();
        assertThat(post(id, "accept", "\"1\"", "", key)).hasStatusOk();
        assertThat(assignments.history(id))
                .filteredOn(entry -> entry.happening() == Happening.ACCEPTED)
                .hasSize(1);
        assertThat(contract.holds(post(id, "progress", "\"2\"", "{\"percent\": 1}", key))
                        .get("status")
                        .asInt())
                .isEqualTo(409);
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        var id = given.accepted(IN_A_MONTH);
        assertThat(contract.holds(post(id, "progress", "\"1\"", "{\"percent\": 1}"))
                        .get("detail")
                        .asText())
                .contains("tiếp nhận");
        assertThat(post(id, "progress", "\"1\"", "{\"percent\": 1}")).hasStatus(409);
    }

    @Test
    void whatIsWrongIsSaidWithItsStatus() {
        var id = given.ordered(IN_A_MONTH);
        assertThat(status(post(id, "progress", "\"1\"", "{\"percent\": 1}")))
                .as("not accepted yet")
                .isEqualTo(422);
        assertThat(status(post(id, "progress", "\"1\"", "{\"percent\": 150}")))
                .as("too much")
                .isEqualTo(422);
        assertThat(status(post(id, "progress", "\"1\"", "{\"percent\": ")))
                .as("no JSON")
                .isEqualTo(400);
        assertThat(status(post(id, "accept", "eins", ""))).as("no tag").isEqualTo(400);
        assertThat(status(program.post()
                        .uri("/api/v1/assignments/" + id + "/accept")
                        .header("Authorization", "Bearer " + token)
                        .exchange()))
                .as("no key")
                .isEqualTo(400);
        assertThat(status(get("/assignments?side=SIDEWAYS"))).isEqualTo(400);
        assertThat(status(get("/assignments?cursor=x"))).isEqualTo(400);
        assertThat(status(get("/assignments/987654321"))).isEqualTo(404);
        assertThat(status(get("/directives/" + UUID.randomUUID()))).isEqualTo(404);
    }

    private int status(MvcTestResult answer) {
        return contract.holds(answer).get("status").asInt();
    }

    @Test
    void theListIsGoneThroughPartByPartAndMissesNothing() {
        for (int i = 0; i < 3; i++) given.ordered(IN_A_MONTH);
        var all = contract.holds(get("/assignments?limit=200"))
                .get("items")
                .findValuesAsText("version")
                .size();
        var seen = new ArrayList<Long>();
        var cursor = "0";
        while (cursor != null) {
            var part = contract.holds(get("/assignments?limit=2&cursor=" + cursor));
            part.get("items").forEach(one -> seen.add(one.get("id").asLong()));
            JsonNode next = part.get("next");
            cursor = next.isNull() ? null : next.asText();
        }
        assertThat(seen).doesNotHaveDuplicates().isSorted().hasSize(all);
        assertThat(contract.holds(
                                get(
                                        "/assignments?side=ORDERED&state=ASSIGNED&overdue=true&find=to%20tu%20quan&from=2026-01-01"))
                        .get("items"))
                .isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var id = given.ordered(IN_A_MONTH);
        assertThat(program.get()
                        .uri("/api/v1/assignments/" + id)
                        .header("Authorization", "Bearer " + token)
                        .header("If-None-Match", "\"1\""))
                .hasStatus(304);
        contract.holds(get("/assignments/" + id + "/parts"));
        assertThat(contract.holds(get("/me")).get("units").get(0).get("name").asText())
                .isEqualTo("Xã Tre Xanh");
        contract.holds(get("/directives"));
    }

    @Test
    void aTokenThatOnlyReadsReportsNothing() {
        var id = given.ordered(IN_A_MONTH);
        token = tokens.make(officer, "Chỉ xem", false, TODAY);
        assertThat(get("/assignments/" + id)).hasStatusOk();
        assertThat(status(post(id, "accept", "\"1\"", ""))).isEqualTo(403);
    }

    @Test
    void theRightsOfATokenAreThoseOfItsAccountToday() {
        var elsewhere = given.given(java.util.List.of(given.otherCommune), java.util.List.of(), IN_A_MONTH)
                .getFirst();
        assertThat(status(get("/assignments/" + elsewhere))).isEqualTo(403);
        assertThat(status(get("/assignments?unit=" + given.otherCommune.value())))
                .isEqualTo(403);
        Operator.does(() -> {
            accounts.setLocked(officer, true);
            return officer;
        });
        assertThat(status(get("/me"))).isEqualTo(401);
    }

    @Test
    void aTokenThatIsOverRevokedOrInventedOpensNothing() {
        given.today(TODAY.plusDays(31));
        assertThat(status(get("/me"))).isEqualTo(401);
        given.today(TODAY);
        assertThat(get("/me")).hasStatusOk();
        tokens.revoke(officer, tokens.of(officer).getFirst().id());
        assertThat(status(get("/me"))).isEqualTo(401);
        token = "luytre_invented";
        assertThat(status(get("/me"))).isEqualTo(401);
    }

    @Test
    void aSessionOpensNothingHereAndNoneBegins() {
        var answer = get("/me");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void whoAsksTooOftenWaits() {
        MvcTestResult answer = get("/me");
        for (int i = 0; i < 600; i++) answer = get("/me");
        assertThat(status(answer)).isEqualTo(429);
        assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("60");
    }

    private MvcTestResult get(String path) {
        return program.get()
                .uri(java.net.URI.create("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult post(
            AssignmentId id, String what, @org.jspecify.annotations.Nullable String seen, String body) {
        return post(id, what, seen, body, UUID.randomUUID());
    }

    private MvcTestResult post(
            AssignmentId id, String what, @org.jspecify.annotations.Nullable String seen, String body, UUID key) {
        var request = program.post()
                .uri("/api/v1/assignments/" + id + "/" + what)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key.toString());
        if (seen != null) request = request.header("If-Match", seen);
        if (!body.isEmpty())
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        return request.exchange();
    }
}
