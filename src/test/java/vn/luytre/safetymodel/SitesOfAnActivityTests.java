package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Subject;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Sites that an activity serves, chosen with a line and without one: the own ones, and no others. */
@SafetyModelTest
class SitesOfAnActivityTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private Activities activities;

    private UnitId commune = new UnitId(0);
    private UnitId village = new UnitId(0);
    private AccountId officer = new AccountId(UUID.randomUUID());
    private ModelId model = new ModelId(0);
    private SiteId site = new SiteId(0);
    private SiteId strange = new SiteId(0);

    @BeforeEach
    void aSiteHereAndOneThere() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        officer = people.with(Role.OFFICER, commune);
        model = register.model(commune, TODAY.minusYears(2));
        site = register.site(model, village, TODAY.minusYears(1));
        var other = people.unit(UnitKind.COMMUNE, "Xã Mai", province);
        strange = register.site(register.model(other, TODAY.minusYears(2)), other, TODAY.minusYears(1));
    }

    private JsonNode json(byte[] content) {
        return JsonMapper.shared().readTree(content);
    }

    private JsonNode sends(UUID key, SiteId... served) {
        var subjects = new ArrayList<String>();
        for (var one : served) subjects.add("\"SITE:" + one + "\"");
        var record = """
                {"key": "%s", "kind": "patrol", "unit": %s, "area": %s, "day": "%s", "planned": false, "title": "Tuần tra",
                 "measures": {"shifts": 1, "people": 6}, "subjects": %s, "proofs": 0}""".formatted(key, commune, village, TODAY, subjects);
        return json(browser.post()
                .uri("/activities/sync")
                .multipart()
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .param("account", officer.toString())
                .param("record", record)
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private Document form(SiteId asked) throws Exception {
        return Jsoup.parse(browser.get()
                .uri("/activities/new?kind=patrol&unit=" + commune + "&subjects=SITE:" + asked)
                .with(people.as(officer))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void theDeviceTakesAlongTheSitesOfTheCommuneWithTheirPlaces() {
        var known = json(browser.get()
                .uri("/activities/offline/catalogue")
                .with(people.as(officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        assertThat(known.get("choices").get("things").toString())
                .isEqualTo(
                        "[{\"id\":\"SITE:%s\",\"name\":\"Camera an ninh – Thôn Đình\",\"units\":[%s],\"areas\":[%s]}]"
                                .formatted(site, commune, village));
    }

    @Test
    void aSiteChosenWithoutALineArrivesOthersAreRefusedAndNothingIsLost() {
        var key = UUID.randomUUID();
        var answer = sends(key, site, strange);
        assertThat(answer.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.get("faults").get(0).get("field").asString()).isEqualTo("subjects");
        assertThat(answer.toString()).as("nothing is told of others").doesNotContain("Xã Mai");
        assertThat(activities.find(key)).isEmpty();
        var mended = sends(key, site);
        assertThat(mended.get("outcome").asString()).isEqualTo("KEPT");
        assertThat(mended.get("record").get("names").get("SITE:" + site).asString())
                .isEqualTo("Camera an ninh – Thôn Đình");
        assertThat(activities.find(key).orElseThrow().draft().subjects())
                .containsExactly(new Subject("SITE", site.value()));
    }

    @Test
    void theFormWithALineOffersTheSiteThatSomebodyCameFromAlsoBeyondTheFirstFiftyAndTakesNoOther() throws Exception {
        for (int i = 0; i < 50; i++) register.site(model, village, TODAY.minusYears(1));
        var last = register.site(model, village, TODAY.minusYears(1));
        assertThat(form(last).select("[name=subjects][checked]").eachAttr("value"))
                .isEqualTo(List.of("SITE:" + last));
        assertThat(form(strange).text()).doesNotContain("Xã Mai");
        var typed = browser.post()
                .uri("/activities")
                .multipart()
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .param("key", UUID.randomUUID().toString())
                .param("kind", "patrol")
                .param("unit", commune.toString())
                .param("day", TODAY.toString())
                .param("m.shifts", "1")
                .param("subjects", "SITE:" + strange)
                .exchange();
        assertThat(typed).hasStatus(422);
        assertThat(typed)
                .bodyText()
                .contains("Có mô hình, tổ mà đơn vị thực hiện không chọn được")
                .doesNotContain("Xã Mai");
    }
}
