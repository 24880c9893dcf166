package vn.luytre.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import vn.luytre.activity.ActivityModuleTest;
import vn.luytre.activity.Commune;
import vn.luytre.activity.Draft;
import vn.luytre.activity.campaign.CampaignOccasion;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.campaign.NewCampaign;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Actor;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;

/** What an activity is a part of, chosen without a line: taken along, kept, sent, compared. */
@ActivityModuleTest
class LinksWithoutALineTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Commune place;

    @Autowired
    Activities activities;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.shared();
    private long campaign;
    private long duty;

    @BeforeEach
    void aCampaignOfTheProvinceAndADutyOfTheCommune() {
        campaign = opened(place.province);
        duty = owed(place.commune);
    }

    private long opened(UnitId unit) {
        var author = new Author(people.with(Role.OFFICER, unit), "Lê Thị Bình, Cán bộ", unit);
        var words = new NewCampaign(
                unit, "Cao điểm mùa lúa", CampaignOccasion.PEAK, place.today().minusDays(3), place.today(), "");
        return campaigns.open(UUID.randomUUID(), words, author);
    }

    private long owed(UnitId unit) {
        var officer = new Actor(people.with(Role.OFFICER, place.province), "Lê An, Cán bộ", place.province);
        var order = new NewDuty(
                new Origin.ByHand(),
                "Tuần tra chợ phiên.",
                List.of(unit),
                List.of(),
                place.today().plusDays(5));
        return duties.give(UUID.randomUUID(), officer, order).value();
    }

    private void ended(long given) {
        jdbc.sql("update task.assignment set state = 'CANCELLED' where duty = :duty")
                .param("duty", given)
                .update();
    }

    private String record(UUID key, String links, String more) {
        return """
                {"key": "%s", "kind": "patrol", "unit": %s, "area": %s, "spot": "Chợ", "day": "%s", "planned": false,
                 "title": "Tuần tra", "words": "", "measures": {"shifts": "1", "people": 6}, "proofs": 0 %s %s}""".formatted(
                        key,
                        place.commune,
                        place.village,
                        place.today(),
                        links.isEmpty() ? "" : ", " + links,
                        more.isEmpty() ? "" : ", " + more);
    }

    private static String links(@Nullable Long duty, @Nullable Long campaign, String programme) {
        return "\"duty\": %s, \"campaign\": %s, \"programme\": \"%s\", \"directive\": null, \"subjects\": []"
                .formatted(duty, campaign, programme);
    }

    private static String change(long id, int version) {
        return "\"id\": %d, \"version\": %d, \"command\": \"%s\"".formatted(id, version, UUID.randomUUID());
    }

    private JsonNode sends(String record) {
        var answer = browser.post()
                .uri("/activities/sync")
                .multipart()
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(place.officer))
                .param("account", place.officer.toString())
                .param("record", record)
                .exchange();
        return body(answer);
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private Draft kept(UUID key) {
        return activities.find(key).orElseThrow().draft();
    }

    private static List<String> fields(JsonNode answer) {
        var fields = new ArrayList<String>();
        answer.get("faults").forEach(fault -> fields.add(fault.get("field").asString()));
        return fields;
    }

    @Test
    void theDeviceTakesAlongWhatTheOwnUnitAndItsOfficesCanChoose() {
        var strange = owed(place.other);
        var neighbours = opened(place.other);
        var ofPolice = owed(place.police);
        var known = body(browser.get()
                        .uri("/activities/offline/catalogue")
                        .with(people.as(place.officer))
                        .exchange())
                .get("choices");
        assertThat(known.get("duties").toString())
                .contains(
                        "{\"id\":\"%d\",\"name\":\"Tuần tra chợ phiên.\",\"units\":[%s]".formatted(duty, place.commune))
                .contains("{\"id\":\"%d\",\"name\":\"Tuần tra chợ phiên.\",\"units\":[%s]"
                        .formatted(ofPolice, place.police))
                .doesNotContain("\"id\":\"" + strange + "\"");
        assertThat(known.get("campaigns").toString())
                .contains("{\"id\":\"%d\",\"name\":\"Cao điểm mùa lúa\",\"units\":[%s,%s]"
                        .formatted(campaign, place.commune, place.police))
                .doesNotContain("\"id\":\"" + neighbours + "\"");
    }

    @Test
    void whatWasChosenWithoutALineArrivesAndIsToldWithItsNames() {
        var key = UUID.randomUUID();
        var answer = sends(record(key, links(duty, campaign, "Phối hợp với Hội Phụ nữ"), ""));
        assertThat(answer.get("outcome").asString()).isEqualTo("KEPT");
        assertThat(kept(key).duty()).isEqualTo(duty);
        assertThat(kept(key).campaign()).isEqualTo(campaign);
        assertThat(kept(key).programme().name()).isEqualTo("Phối hợp với Hội Phụ nữ");
        var told = answer.get("record");
        assertThat(told.get("duty").asLong()).isEqualTo(duty);
        assertThat(told.get("names").get("duty:" + duty).asString()).isEqualTo("Tuần tra chợ phiên.");
        assertThat(told.get("names").get("campaign:" + campaign).asString()).isEqualTo("Cao điểm mùa lúa");
    }

    @Test
    void whatTheServerAcceptsNoMoreIsAFaultLikeAnyOtherAndMended() {
        var key = UUID.randomUUID();
        ended(duty);
        jdbc.sql("update activity.campaign set last_day = :long, first_day = :long where id = :id")
                .param("long", place.today().minusDays(90))
                .param("id", campaign)
                .update();
        var answer = sends(record(key, links(duty, campaign, ""), ""));
        assertThat(answer.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(fields(answer)).containsExactly("duty", "campaign");
        assertThat(activities.find(key)).isEmpty();
        assertThat(sends(record(key, links(null, null, ""), "")).get("outcome").asString())
                .isEqualTo("KEPT");
    }

    @Test
    void aNumberThatSomebodyGuessesIsRefused() {
        var strange = owed(place.other);
        assertThat(fields(sends(record(UUID.randomUUID(), links(strange, null, ""), ""))))
                .containsExactly("duty");
        var subjects = links(null, null, "").replace("[]", "[\"SITE:7\"]");
        assertThat(fields(sends(record(UUID.randomUUID(), subjects, "")))).containsExactly("subjects");
    }

    @Test
    void whatWasChosenBeforeStaysWhereItIsOverAndWhereAnOlderPageDoesNotAsk() {
        var key = UUID.randomUUID();
        long id = sends(record(key, links(duty, campaign, ""), ""))
                .get("record")
                .get("id")
                .asLong();
        ended(duty);
        assertThat(sends(record(key, links(duty, null, "Kế hoạch quý IV"), change(id, 1)))
                        .get("outcome")
                        .asString())
                .isEqualTo("KEPT");
        assertThat(kept(key).duty()).isEqualTo(duty);
        assertThat(kept(key).campaign()).isNull();
        var older = record(key, "", change(id, 2)).replace("\"people\": 6", "\"people\": 7");
        assertThat(sends(older).get("outcome").asString()).isEqualTo("KEPT");
        assertThat(kept(key).duty()).isEqualTo(duty);
    }

    @Test
    void bothSidesOfAConflictCarryWhatTheActivityIsAPartOf() {
        var key = UUID.randomUUID();
        long id = sends(record(key, links(null, null, ""), ""))
                .get("record")
                .get("id")
                .asLong();
        sends(record(key, links(duty, null, ""), change(id, 1)));
        var answer = sends(record(key, links(null, campaign, ""), change(id, 1)));
        assertThat(answer.get("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(answer.get("record").get("duty").asLong()).isEqualTo(duty);
        assertThat(answer.get("record").get("campaign").isNull()).isTrue();
        assertThat(answer.get("record").get("names").get("duty:" + duty).asString())
                .isEqualTo("Tuần tra chợ phiên.");
    }

    @Test
    void aFileInThePlaceOfALineCarriesThemAndTellsWhatIsRefused() throws Exception {
        var good = UUID.randomUUID();
        var bad = UUID.randomUUID();
        var strange = owed(place.other);
        var file = "{\"format\": \"luytre-activities/1\", \"name\": \"Lê Thị Bình\", \"records\": [%s, %s]}"
                .formatted(item(good, duty), item(bad, strange));
        var page = browser.post()
                .uri("/activities/import")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "cho-gui.json", "application/json", file.getBytes(StandardCharsets.UTF_8)))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(place.officer))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).select("#imported tbody").text())
                .contains("Đã nhận.")
                .contains("Nhiệm vụ này không thuộc đơn vị thực hiện, hoặc đã xong.");
        assertThat(kept(good).duty()).isEqualTo(duty);
        assertThat(kept(good).campaign()).isEqualTo(campaign);
        assertThat(activities.find(bad)).isEmpty();
    }

    private String item(UUID key, long chosen) {
        return "{\"record\": %s, \"photos\": []}".formatted(record(key, links(chosen, campaign, ""), ""));
    }
}
