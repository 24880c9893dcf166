package vn.luytre.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.activity.Activities;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.ActivityModuleTest;
import vn.luytre.activity.Commune;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.campaign.Target;
import vn.luytre.calendar.LunarCalendar;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Campaigns, inspections and festivals, page by page. */
@ActivityModuleTest
class CampaignPagesTests {
    @Autowired
    private ActivityKinds kinds;

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

    private Document page(String address) {
        return page(address, place.officer);
    }

    private Document page(String address, AccountId who) {
        return ActivityPagesTests.page(
                browser.get().uri(address).with(people.as(who)).exchange());
    }

    private MvcTestResult sends(AccountId who, String address, Map<String, String> typed) {
        var request = browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who));
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult sends(String address, Map<String, String> typed) {
        return sends(place.officer, address, typed);
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getHeader("Location"),
                () -> ActivityPagesTests.page(answer).text());
    }

    private static String written(LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }

    private Map<String, String> campaign(UnitId unit) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("unit", unit.toString());
        typed.put("name", "Cao điểm cuối năm");
        typed.put("occasion", "PEAK");
        typed.put("firstDay", written(place.today().minusDays(5)));
        typed.put("lastDay", written(place.today().plusDays(5)));
        typed.put("plan", "Mỗi thôn một tổ.");
        return typed;
    }

    private long opened(Map<String, String> typed) {
        return Long.parseLong(location(sends("/campaigns", typed)).substring("/campaigns/".length()));
    }

    @Test
    void tetIsFoundByTheLunarCalendar() {
        var typed = campaign(place.commune);
        typed.put("occasion", "TET");
        typed.put("firstDay", "");
        typed.put("lastDay", "");
        assertThat(sends("/campaigns", typed)).hasStatus(422);
        typed.putAll(Map.of("year", "2030", "before", "30", "after", "10"));
        var campaign = campaigns.get(opened(typed));
        assertThat(campaign.words().firstDay())
                .isEqualTo(LunarCalendar.tet(2030).minusDays(30));
        assertThat(campaign.words().lastDay()).isEqualTo(LunarCalendar.tet(2030).plusDays(10));
        var month =
                page("/campaigns?month=" + LunarCalendar.tet(2030).toString().substring(0, 7));
        assertThat(month.select(".campaign-day")).isNotEmpty();
        assertThat(month.select(".lunar").eachText()).contains("1/1");
    }

    @Test
    void aCampaignIsOpenedOnceChangedWithdrawnAndRestored() {
        var typed = campaign(place.commune);
        long id = opened(typed);
        assertThat(opened(typed)).isEqualTo(id);
        var form = page("/campaigns/" + id + "/change");
        assertThat(form.expectFirst("[name=name]").val()).isEqualTo("Cao điểm cuối năm");
        typed.put("version", form.expectFirst("[name=version]").val());
        typed.put("name", "Cao điểm Tết");
        location(sends("/campaigns/" + id + "/change", typed));
        assertThat(sends("/campaigns/" + id + "/change", typed)).hasStatus(409);
        typed.put("lastDay", written(place.today().minusDays(9)));
        assertThat(sends("/campaigns/" + id + "/change", typed)).hasStatus(422);
        assertThat(page("/campaigns").select("#campaigns").text()).contains("Cao điểm Tết", "Mỗi thôn một tổ.");
        page("/campaigns/" + id + "/withdraw");
        assertThat(sends("/campaigns/" + id + "/withdraw", Map.of("version", "2", "reason", "")))
                .hasStatus(422);
        location(sends("/campaigns/" + id + "/withdraw", Map.of("version", "2", "reason", "Hoãn")));
        assertThat(page("/campaigns/" + id).text()).contains("Lý do: Hoãn");
        location(sends("/campaigns/" + id + "/restore", Map.of("version", "3")));
        assertThat(campaigns.get(id).isWithdrawn()).isFalse();
    }

    /** Random activities against a naive sum. */
    @Test
    void whatUnitsReachedStandsBesideWhatWasPlanned() {
        long id = opened(campaign(place.commune));
        var plan = new LinkedHashMap<String, String>();
        plan.put("kind", "patrol");
        plan.put("t." + place.commune + ".count", "10");
        plan.put("t." + place.commune + ".people", "1.000");
        assertThat(page("/campaigns/" + id + "/plan?kind=patrol").select("tbody tr"))
                .hasSizeGreaterThan(1);
        location(sends("/campaigns/" + id + "/plan", plan));
        plan.put("t." + place.village + ".shifts", "gì");
        assertThat(sends("/campaigns/" + id + "/plan", plan)).hasStatus(422);
        var random = new Random(5);
        int count = 0;
        int walked = 0;
        for (int i = 0; i < 20; i++) {
            var draft = place.patrol(1, 1 + random.nextInt(9));
            boolean isWithin = random.nextBoolean();
            boolean isHeld = random.nextBoolean();
            activities.record(UUID.randomUUID(), within(draft, isWithin ? id : null, !isHeld), place.author());
            if (!isWithin || !isHeld) continue;
            count++;
            walked += Objects.requireNonNull(draft.measures().get("people")).intValue();
        }
        var reached = campaigns.reached(id);
        assertThat(reached)
                .filteredOn(one -> one.kind().equals("patrol") && one.measure().isEmpty())
                .singleElement()
                .satisfies(one -> assertThat(one.planned()).isEqualByComparingTo("10"))
                .extracting(one -> one.done().intValue())
                .isEqualTo(count);
        assertThat(reached)
                .filteredOn(one -> one.measure().equals("people"))
                .singleElement()
                .extracting(one -> one.done().intValue())
                .isEqualTo(walked);
        assertThat(page("/campaigns/" + id).select("#reached tbody tr")).hasSize(3);
        assertThat(page("/activities?campaign=" + id).select("#activities tbody tr"))
                .isNotEmpty();
    }

    private static Draft within(Draft draft, @org.jspecify.annotations.Nullable Long campaign, boolean planned) {
        return new Draft(
                draft.kind(),
                draft.unit(),
                draft.area(),
                draft.spot(),
                draft.day(),
                planned,
                draft.title(),
                draft.words(),
                draft.measures(),
                null,
                campaign,
                Programme.NONE,
                draft.subjects());
    }

    @Test
    void aCommuneReadsThePlanOfItsProvincesCampaignAndWhatItDidItself() {
        var above = people.with(Role.OFFICER, place.province);
        var typed = campaign(place.province);
        typed.put("name", "Cao điểm toàn tỉnh");
        var location = location(sends(above, "/campaigns", typed));
        assertThat(page("/campaigns").select("#campaigns").text()).contains("Cao điểm toàn tỉnh");
        var other = people.unit(UnitKind.COMMUNE, "Xã Mai Xa", place.province);
        campaigns.plan(
                campaigns.get(Long.parseLong(location.substring("/campaigns/".length()))),
                kinds.find("patrol").orElseThrow(),
                List.of(
                        new Target(place.commune, "patrol", "", BigDecimal.TEN),
                        new Target(other, "patrol", "", BigDecimal.ONE)));
        var read = page(location);
        assertThat(read.text()).contains("Mỗi thôn một tổ.");
        assertThat(read.select("#reached tbody tr")).as("its own rows").hasSize(1);
        assertThat(read.select("a[href$=/change]")).isEmpty();
        assertThat(browser.get()
                        .uri(location + "/change")
                        .with(people.as(place.officer))
                        .exchange())
                .hasStatus(403);
        assertThat(page("/activities/new?kind=patrol")
                        .select("[name=campaign] option")
                        .eachText())
                .contains("Cao điểm toàn tỉnh");
    }

    private long recorded(String kind, Map<String, String> measures) {
        var amounts = new TreeMap<String, BigDecimal>();
        measures.forEach((code, amount) -> amounts.put(code, new BigDecimal(amount)));
        return activities
                .record(
                        UUID.randomUUID(),
                        Draft.of(kind, place.commune, place.today(), "Việc " + kind, amounts),
                        place.author())
                .id()
                .value();
    }

    @Test
    void aFindingLeadsToADutyWhoseStateIsShown() {
        var page = "/activities/" + recorded("inspection", Map.of("units", "1"));
        var typed = Map.of(
                "key", UUID.randomUUID().toString(),
                "inspected", place.police.toString(),
                "finding", "Chưa có sổ theo dõi.");
        assertThat(sends(page + "/findings", Map.of("key", UUID.randomUUID().toString())))
                .hasStatus(422);
        location(sends(page + "/findings", typed));
        location(sends(page + "/findings", typed));
        assertThat(page(page).select("#findings + .card tbody tr")).hasSize(1);
        var leader = people.with(Role.LEADER, place.commune);
        var duty = page + "/findings/" + lastFinding(page) + "/duty";
        assertThat(browser.get().uri(duty).with(people.as(place.officer)).exchange())
                .hasStatus(403);
        assertThat(page(duty, leader).expectFirst("[name=sentence]").text()).isEqualTo("Chưa có sổ theo dõi.");
        location(sends(
                leader,
                duty,
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "sentence", "Lập sổ theo dõi.",
                        "due", written(place.today().plusDays(10)))));
        assertThat(page(page).text()).contains("Hạn " + written(place.today().plusDays(10)));
        assertThat(page(page).select("a[href^=/assignments/]")).isNotEmpty();
    }

    private String lastFinding(String page) {
        var action = page(page).expectFirst("#findings + .card form").attr("action");
        return action.replaceAll(".*/findings/(\\d+)/remove", "$1");
    }

    @Test
    void aFindingThatWasAMistakeIsRemoved() {
        var page = "/activities/" + recorded("inspection", Map.of("units", "1"));
        location(sends(
                page + "/findings",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "inspected", place.police.toString(),
                        "finding", "Nhầm.")));
        location(sends(page + "/findings/" + lastFinding(page) + "/remove", Map.of()));
        assertThat(page(page).select("#findings + .card")).isEmpty();
        assertThat(page(page).expectFirst("#history + ol").text()).contains("Gỡ kết luận kiểm tra");
    }

    @Test
    void theTotalsOfThePlacesBecomeTheNumbersOfTheFestival() {
        long id = recorded("festival", Map.of("points", "1", "attendance", "1"));
        var page = "/activities/" + id;
        for (int i = 1; i <= 3; i++)
            location(sends(
                    page + "/places",
                    Map.of(
                            "key",
                            UUID.randomUUID().toString(),
                            "placeArea",
                            place.village.toString(),
                            "placeSpot",
                            "Sân đình",
                            "placeDay",
                            written(place.today()),
                            "placePlan",
                            "Mít tinh, văn nghệ.",
                            "attendance",
                            "" + 100 * i,
                            "gifts",
                            "" + i,
                            "giftValue",
                            "500000")));
        var remove = page(page)
                .expectFirst("form[action*=/places/][action$=/remove]")
                .attr("action");
        location(sends(remove, Map.of()));
        assertThat(sends(page + "/places", Map.of("key", UUID.randomUUID().toString())))
                .hasStatus(422);
        location(sends(page + "/places/totals", Map.of("version", "1")));
        assertThat(activities
                        .find(new vn.luytre.activity.ActivityId(id))
                        .orElseThrow()
                        .draft()
                        .measures())
                .hasToString("{attendance=500, gift-value=1000000, gifts=5, points=2}");
    }
}
