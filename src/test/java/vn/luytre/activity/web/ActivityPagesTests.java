package vn.luytre.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.activity.Activities;
import vn.luytre.activity.ActivityId;
import vn.luytre.activity.ActivityModuleTest;
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.ActivityState;
import vn.luytre.activity.Commune;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;

/** What a commune officer does with activities, page by page. */
@ActivityModuleTest
class ActivityPagesTests {
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

    private Document page(String address) {
        return page(get(address, place.officer));
    }

    private MvcTestResult get(String address, AccountId who) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .with(people.as(who))
                .exchange();
    }

    static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult sends(String address, Map<String, String> typed, byte[]... photos) {
        var request = browser.post().uri(address).multipart();
        for (int i = 0; i < photos.length; i++)
            request.file(new MockMultipartFile("files", "anh" + i + ".jpg", "image/jpeg", photos[i]));
        var sent = request.with(SecurityMockMvcRequestPostProcessors.csrf()).with(people.as(place.officer));
        typed.forEach(sent::param);
        return sent.exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getHeader("Location"), () -> page(answer).text());
    }

    private Map<String, String> patrol() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("kind", "patrol");
        typed.put("unit", place.commune.toString());
        typed.put("area", place.village.toString());
        typed.put("spot", "Chợ");
        typed.put("day", OfficialDate.Style.SLASHES.write(place.today()));
        typed.put("m.shifts", "2");
        typed.put("m.people", "1.012");
        return typed;
    }

    private ActivityId recorded(Map<String, String> typed, byte[]... photos) {
        var location = location(sends("/activities", typed, photos));
        assertThat(location).matches("/activities/\\d+");
        return new ActivityId(Long.parseLong(location.substring("/activities/".length())));
    }

    @Test
    void theKindIsChosenFirstAndTheFormAsksOnlyForItsNumbers() {
        var choice = page("/activities/new");
        assertThat(choice.select(".kind-choice a")).hasSizeGreaterThan(20);
        var form = page("/activities/new?kind=patrol");
        assertThat(form.select("[name^=m.]").eachAttr("name")).containsExactly("m.shifts", "m.people", "m.hours");
        assertThat(form.expectFirst("[name=day]").val()).isEqualTo(OfficialDate.Style.SLASHES.write(place.today()));
        assertThat(form.expectFirst("[name=m.shifts]").val()).isEqualTo("1");
        assertThat(form.select("[name=area] option").eachText()).contains("Thôn Một");
    }

    @Test
    void anActivityWithSeveralPhotosIsRecordedAndItsPlaceIsRemembered() {
        var id = recorded(patrol(), Commune.photo(1), Commune.photo(2));
        var activity = activities.find(id).orElseThrow();
        assertThat(activity.draft().title()).isEqualTo("Tuần tra – Thôn Một");
        assertThat(activity.draft().measures()).hasToString("{people=1012, shifts=2}");
        assertThat(activity.proofs()).isEqualTo(2);
        var shown = page("/activities/" + id);
        assertThat(shown.text()).contains("1.012", "Thôn Một, Chợ", "anh1.jpg", "Ghi nhận");
        var next = page("/activities/new?kind=propaganda");
        assertThat(next.expectFirst("[name=area] option[selected]").text()).isEqualTo("Thôn Một");
        assertThat(next.expectFirst("[name=spot]").val()).isEqualTo("Chợ");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var typed = patrol();
        typed.put("m.people", "nhiều");
        typed.remove("m.shifts");
        typed.put("words", "Tuần tra quanh chợ.");
        var answer = sends("/activities", typed);
        assertThat(answer).hasStatus(422);
        var form = page(answer);
        assertThat(form.expectFirst(".faults").text()).contains("Không phải là số");
        assertThat(form.expectFirst("[name=words]").text()).isEqualTo("Tuần tra quanh chợ.");
        assertThat(form.expectFirst("[name=m.people]").val()).isEqualTo("nhiều");
        assertThat(form.expectFirst("[name=key]").val()).isEqualTo(typed.get("key"));
        typed.put("m.people", "5");
        var second = page(sends("/activities", typed));
        assertThat(second.expectFirst(".faults").text()).contains("Số ca (ca): Chưa nhập số.");
    }

    @Test
    void aFileThatIsNotTakenKeepsNothingElseBack() {
        var answer = sends("/activities", patrol(), Commune.photo(3), new byte[] {1, 2, 3});
        var id = new ActivityId(Long.parseLong(location(answer).substring("/activities/".length())));
        assertThat(proofs.of(id)).hasSize(1);
        assertThat(answer.getMvcResult().getFlashMap().toString()).contains("activity.said.not-taken", "anh1.jpg");
    }

    @Test
    void aDutyOrACampaignThatWasNotOfferedIsRefused() {
        for (var link : new String[] {"duty", "campaign"}) {
            var typed = patrol();
            typed.put(link, "999999");
            assertThat(sends("/activities", typed)).hasStatus(422);
        }
    }

    @Test
    void aFormSentTwiceRecordsOnce() {
        var typed = patrol();
        assertThat(recorded(typed)).isEqualTo(recorded(typed));
    }

    @Test
    void saveAndNextLeadsToAnotherOfTheKind() {
        var typed = patrol();
        typed.put("next", "true");
        assertThat(location(sends("/activities", typed))).startsWith("/activities/new?kind=patrol");
    }

    @Test
    void aChangeByTwoIsRefusedToTheSecond() {
        var id = recorded(patrol());
        var form = page("/activities/" + id + "/change");
        assertThat(form.expectFirst("[name=m.people]").val()).isEqualTo("1012");
        var typed = patrol();
        typed.put("version", form.expectFirst("[name=version]").val());
        typed.put("m.people", "7");
        assertThat(location(sends("/activities/" + id + "/change", typed))).isEqualTo("/activities/" + id);
        assertThat(page("/activities/" + id).expectFirst("#history + ol").text())
                .contains("Lượt người tuần tra: 1012 → 7");
        typed.put("key", UUID.randomUUID().toString());
        typed.put("m.people", "8");
        var second = sends("/activities/" + id + "/change", typed);
        assertThat(second).hasStatus(409);
        assertThat(page(second).expectFirst("[name=m.people]").val()).isEqualTo("8");
    }

    @Test
    void whatIsWithdrawnAsksForAReasonAndComesBack() {
        var id = recorded(patrol());
        assertThat(sends("/activities/" + id + "/withdraw", Map.of("version", "1", "reason", "")))
                .hasStatus(422);
        sends("/activities/" + id + "/withdraw", Map.of("version", "1", "reason", "Ghi nhầm ngày"));
        assertThat(page("/activities/" + id).text()).contains("Lý do: Ghi nhầm ngày");
        sends("/activities/" + id + "/restore", Map.of("version", "2"));
        assertThat(activities.find(id).orElseThrow().state()).isEqualTo(ActivityState.HELD);
    }

    @Test
    void proofsAreAddedServedAndTakenAway() {
        var id = recorded(patrol());
        sends("/activities/" + id + "/proof", Map.of("key", UUID.randomUUID().toString()), Commune.photo(4));
        sends(
                "/activities/" + id + "/proof",
                Map.of("key", UUID.randomUUID().toString(), "link", "https://example.vn/tin", "linkName", "Bài đăng"));
        assertThat(page("/activities/" + id).select(".proofs").text()).contains("anh0.jpg", "Bài đăng");
        assertThat(sends(
                        "/activities/" + id + "/proof",
                        Map.of("key", UUID.randomUUID().toString())))
                .hasStatus(422);
        var proof = proofs.of(id).getFirst().id();
        var file = get("/activities/" + id + "/proof/" + proof, place.officer);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(page("/activities/" + id + "/proof/" + proof + "/remove").text())
                .contains("anh0.jpg");
        sends(
                "/activities/" + id + "/proof/" + proof + "/remove",
                Map.of("key", UUID.randomUUID().toString()));
        assertThat(proofs.of(id)).hasSize(1);
        assertThat(get("/activities/" + id + "/proof/" + proof, place.officer)).hasStatus(404);
    }

    @Test
    void theListIsNarrowedByKindPlaceDayProofAndWords() {
        var typed = patrol();
        typed.put("title", "Tuần tra đường Lũy");
        typed.put("day", OfficialDate.Style.SLASHES.write(place.today().minusDays(40)));
        var id = recorded(typed, Commune.photo(5));
        var found = "#a" + id;
        for (var query : new String[] {
            "find=duong%20luy",
            "kind=patrol&find=duong",
            "unit=" + place.village + "&find=luy",
            "find=luy&proven=YES",
            "find=luy&to=" + place.today().minusDays(39),
            "find=luy&state=HELD&sort=-proofs"
        }) assertThat(page("/activities?" + query).select(found)).as(query).hasSize(1);
        for (var query : new String[] {
            "find=duong%20khac",
            "kind=training",
            "unit=" + place.other,
            "proven=NO",
            "from=" + place.today().minusDays(39),
            "state=PLANNED",
            "campaign=999999",
            "duty=999999",
            "subject=SITE:99999",
            "subject=gì"
        }) assertThat(page("/activities?" + query).select(found)).as(query).isEmpty();
    }

    @Test
    void theListIsTakenAlongAsATable() {
        recorded(patrol());
        for (var query : new String[] {"", "?kind=patrol"}) {
            var answer = get("/activities/export" + query, place.officer);
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        }
    }

    @Test
    void aNeighbourSeesNothingAndAReaderChangesNothing() {
        var id = recorded(patrol());
        var neighbour = people.with(Role.OFFICER, place.other);
        assertThat(get("/activities/" + id, neighbour)).hasStatus(403);
        assertThat(page(get("/activities", neighbour)).select("#a" + id)).isEmpty();
        var reader = people.with(Role.READER, place.commune);
        assertThat(get("/activities/" + id, reader)).hasStatusOk();
        assertThat(get("/activities/" + id + "/change", reader)).hasStatus(403);
        var above = people.with(Role.OFFICER, place.province);
        assertThat(get("/activities/" + id + "/change", above)).hasStatusOk();
    }
}
