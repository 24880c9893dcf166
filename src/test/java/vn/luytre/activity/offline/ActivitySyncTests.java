package vn.luytre.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.activity.Activities;
import vn.luytre.activity.ActivityId;
import vn.luytre.activity.ActivityModuleTest;
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.Commune;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;

/** What a device sends after the line is back. */
@ActivityModuleTest
class ActivitySyncTests {
    private static final int THREADS = 16;
    private static final int MUTATIONS = 150;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Commune place;

    @Autowired
    Activities activities;

    @Autowired
    ActivityProofs proofs;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.shared();

    private String record(UUID key, int shifts, String more) {
        return """
                {"key": "%s", "kind": "patrol", "unit": %s, "area": %s, "spot": "Chợ", "day": "%s", "planned": false,
                 "title": "Tuần tra", "words": "", "programme": "", "measures": {"shifts": "%d", "people": 6}, "proofs": 0 %s}""".formatted(key, place.commune, place.village, place.today(), shifts, more);
    }

    private MvcTestResult sends(AccountId who, AccountId account, String record, byte[]... photos) {
        var request = browser.post().uri("/activities/sync").multipart();
        for (int i = 0; i < photos.length; i++)
            request.file(new MockMultipartFile("files", "anh" + i + ".jpg", "image/jpeg", photos[i]));
        return request.with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who))
                .param("account", account.toString())
                .param("record", record)
                .exchange();
    }

    private MvcTestResult sends(String record, byte[]... photos) {
        return sends(place.officer, place.officer, record, photos);
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void aRecordSentByManyAtOnceWithOneKeyIsKeptOnceWithItsPhotosAndAllAreToldOfIt() throws Exception {
        people.as(place.officer);
        var key = UUID.randomUUID();
        var answers = new ArrayList<JsonNode>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<MvcTestResult>>();
            for (int i = 0; i < THREADS; i++)
                all.add(() -> sends(record(key, 1, ""), Commune.photo(1), Commune.photo(2)));
            for (var one : threads.invokeAll(all)) answers.add(body(one.get()));
        }
        var ids = new HashSet<Long>();
        answers.forEach(answer -> ids.add(answer.get("record").get("id").asLong()));
        assertThat(ids).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.get("outcome").asString())
                .containsOnlyOnce("KEPT")
                .contains("THERE");
        assertThat(proofs.of(new ActivityId(ids.iterator().next()))).hasSize(2);
        assertThat(jdbc.sql("select count(*) from activity.activity where client_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasChangedOnBothSidesIsToldAndOverwritesNothing() {
        var kept = body(sends(record(UUID.randomUUID(), 1, ""))).get("record");
        var id = kept.get("id").asLong();
        var key = kept.get("key").asString();
        var change = ", \"id\": %d, \"version\": 1, \"command\": \"%s\"";
        var first = sends(record(UUID.fromString(key), 2, change.formatted(id, UUID.randomUUID())));
        assertThat(body(first).get("record").get("version").asInt()).isEqualTo(2);
        var second = sends(record(UUID.fromString(key), 3, change.formatted(id, UUID.randomUUID())));
        assertThat(second).hasStatus(409);
        assertThat(body(second).get("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(body(second).get("record").get("measures").get("shifts").asInt())
                .isEqualTo(2);
        assertThat(activities.find(new ActivityId(id)).orElseThrow().draft().measures())
                .hasToString("{people=6, shifts=2}");
    }

    @Test
    void aChangeSentAgainIsMadeOnce() {
        var id = body(sends(record(UUID.randomUUID(), 1, "")))
                .get("record")
                .get("id")
                .asLong();
        var change = record(
                UUID.randomUUID(),
                2,
                ", \"id\": %d, \"version\": 1, \"command\": \"%s\"".formatted(id, UUID.randomUUID()));
        assertThat(body(sends(change, Commune.photo(9))).get("outcome").asString())
                .isEqualTo("KEPT");
        assertThat(body(sends(change, Commune.photo(9))).get("outcome").asString())
                .isEqualTo("KEPT");
        assertThat(activities.find(new ActivityId(id)).orElseThrow().version()).isEqualTo(2);
        assertThat(proofs.of(new ActivityId(id))).hasSize(1);
    }

    @Test
    void whatBreaksARuleIsRefusedBesideItsField() {
        var answer = sends(record(UUID.randomUUID(), 501, ""));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer).get("faults").get(0).get("field").asString()).isEqualTo("m.shifts");
        assertThat(sends("{ gì đó")).hasStatus(422);
        assertThat(sends("{}")).hasStatus(422);
        assertThat(sends(record(UUID.randomUUID(), 1, ""), new byte[] {1, 2})).hasStatus(422);
    }

    @Test
    void nobodySendsInTheNameOfSomebodyElseNorForAUnitThatIsNotTheirs() {
        var neighbour = people.with(Role.OFFICER, place.other);
        assertThat(body(sends(neighbour, place.officer, record(UUID.randomUUID(), 1, "")))
                        .get("outcome")
                        .asString())
                .isEqualTo("FOREIGN");
        var denied = sends(neighbour, neighbour, record(UUID.randomUUID(), 1, ""));
        assertThat(denied).hasStatus(422);
        var key = UUID.randomUUID();
        sends(record(key, 1, ""));
        assertThat(body(sends(neighbour, neighbour, record(key, 1, "")))
                        .get("record")
                        .isNull())
                .as("of others' records nothing is told")
                .isTrue();
    }

    @Test
    void thePageAndItsWorkerAreServedAndWhatTheDeviceMustKnow() {
        var page = browser.get()
                .uri("/activities/offline")
                .with(people.as(place.officer))
                .exchange();
        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().doesNotContain("Nguyễn Văn"); // kept by the browser: of nobody
        var worker = browser.get()
                .uri("/activities/offline/worker.js?files=/static/x/")
                .exchange();
        assertThat(worker).hasStatusOk();
        assertThat(worker.getResponse().getHeader("Service-Worker-Allowed")).isEqualTo("/activities/offline");
        assertThat(worker.getResponse().getHeader("Content-Security-Policy")).contains("worker-src 'self'");
        var known = body(browser.get()
                .uri("/activities/offline/catalogue")
                .with(people.as(place.officer))
                .exchange());
        assertThat(known.get("account").asString()).isEqualTo(place.officer.toString());
        assertThat(known.get("places").toString()).contains("Thôn Một");
        assertThat(known.get("kinds").size()).isGreaterThan(20);
        var id = place.recorded().id();
        var one = browser.get()
                .uri("/activities/sync/" + id)
                .with(people.as(place.officer))
                .exchange();
        assertThat(body(one).get("version").asInt()).isEqualTo(1);
    }

    private String file(UUID... keys) {
        var photo = Base64.getEncoder().encodeToString(Commune.photo(7));
        var items = new ArrayList<String>();
        for (var key : keys)
            items.add("{\"record\": %s, \"photos\": [{\"name\": \"anh.jpg\", \"base64\": \"%s\"}]}"
                    .formatted(record(key, 1, ""), photo));
        return "{\"format\": \"luytre-activities/1\", \"name\": \"Lê Thị Bình\", \"records\": [%s]}"
                .formatted(String.join(",", items));
    }

    private MvcTestResult imports(byte[] file) {
        return browser.post()
                .uri("/activities/import")
                .multipart()
                .file(new MockMultipartFile("file", "cho-gui.json", "application/json", file))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(place.officer))
                .exchange();
    }

    private static List<String> outcomes(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .select("#imported tbody strong")
                .eachText();
    }

    @Test
    void aFileInThePlaceOfALineIsTakenOnceHoweverOftenItComes() throws Exception {
        var one = UUID.randomUUID();
        var sent = UUID.randomUUID();
        sends(record(sent, 1, ""), Commune.photo(7));
        var file = file(one, sent).getBytes(StandardCharsets.UTF_8);
        assertThat(outcomes(imports(file))).containsExactly("Đã nhận.", "Đã có từ trước.");
        assertThat(outcomes(imports(file))).containsExactly("Đã có từ trước.", "Đã có từ trước.");
        assertThat(proofs.of(activities.find(one).orElseThrow().id())).hasSize(1);
        assertThat(imports("Tre".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
    }

    /** Whatever becomes of the bytes on the way: an answer for a person, and no record without its proof. */
    @Test
    void aDamagedFileIsToldAndNoHalfOfARecordIsKept() {
        var random = new Random(7);
        for (int i = 0; i < MUTATIONS; i++) {
            var key = UUID.randomUUID();
            var bytes = file(key).getBytes(StandardCharsets.UTF_8);
            int where = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes = java.util.Arrays.copyOf(bytes, where);
                case 1 -> bytes[where] = (byte) random.nextInt(256);
                default -> bytes[random.nextInt(400)] = (byte) "{}[]\",:0x".charAt(random.nextInt(9));
            }
            assertThat(imports(bytes).getResponse().getStatus()).isIn(200, 422);
            activities.find(key).ifPresent(kept -> assertThat(kept.proofs()).isEqualTo(1));
        }
    }
}
