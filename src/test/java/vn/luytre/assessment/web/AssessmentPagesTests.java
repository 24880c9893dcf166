package vn.luytre.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.assessment.AssessmentModuleTest;
import vn.luytre.assessment.MadeUpProvince;
import vn.luytre.assessment.MadeUpProvince.Place;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.bulk.SheetColumns;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.assessment.standard.ShippedStandards;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;
import vn.luytre.sheet.SheetWriter;

@AssessmentModuleTest
class AssessmentPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private MadeUpProvince made;

    @Autowired
    private JdbcClient jdbc;

    private Place place;
    private Season season;
    private AccountId officer;
    private AccountId checker;
    private AccountId chair;
    private AccountId province;

    @BeforeEach
    void aSeasonAndItsPeople() {
        place = made.place();
        season = made.open(place);
        officer = people.with(Role.OFFICER, place.commune());
        checker = people.with(Role.OFFICER, place.commune());
        chair = people.with(Role.LEADER, place.commune());
        province = people.with(Role.LEADER, place.province());
    }

    private MvcTestResult get(AccountId who, String address) {
        return browser.get().uri(address).with(people.as(who)).exchange();
    }

    private MvcTestResult post(AccountId who, String address, Map<String, String> fields) {
        var request = browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who))
                .param("key", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String text(AccountId who, String address) {
        var answer = get(who, address);
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Review area() {
        return made.review(season, place.areas().getFirst());
    }

    private String version() {
        return Integer.toString(area().version());
    }

    @Test
    void anAreaGoesFromRegistrationToItsCertificateThroughThePages() {
        var page = "/reviews/" + area().id();
        assertThat(post(officer, page + "/register", Map.of("version", version())))
                .hasStatus3xxRedirection();
        assertThat(text(officer, page + "/answers")).contains("K3.đ", "name=\"m.K3.a\"", "autosave.js");
        for (var item : season.standard().rule(ObjectType.AREA).items()) {
            var fields = Map.of(
                    "version",
                    version(),
                    "m." + item.code(),
                    "true",
                    "r." + item.code(),
                    "",
                    "d." + item.code(),
                    "Báo cáo 5/BC");
            assertThat(post(officer, page + "/answers", fields)).hasStatus3xxRedirection();
        }
        assertThat(post(officer, page + "/answers", Map.of("version", "1", "m.K2", "true", "r.K2", "")))
                .as("somebody else was first")
                .hasStatus(409);
        assertThat(post(officer, page + "/submit", Map.of("version", version())))
                .hasStatus3xxRedirection();
        assertThat(text(checker, page + "/verification")).contains("name=\"v.K3.a\"");
        var differing = Map.of("version", version(), "act", "finish", "v.K2", "false", "vr.K2", "");
        assertThat(post(checker, page + "/verification", differing)).hasStatus(422);
        assertThat(post(officer, page + "/verification", Map.of("version", version(), "act", "finish")))
                .as("the own submission")
                .hasStatus(422);
        assertThat(post(checker, page + "/verification", Map.of("version", version(), "act", "finish")))
                .hasStatus3xxRedirection();
        assertThat(post(chair, page + "/decide", Map.of("version", version())))
                .as("without a number")
                .hasStatus(422);
        var decision = Map.of("version", version(), "number", "125/QĐ-UBND", "day", "10/11/2026");
        assertThat(post(chair, page + "/decide", decision)).hasStatus3xxRedirection();
        assertThat(area().state()).isEqualTo(ReviewState.DECIDED);
        assertThat(text(officer, page)).contains("Đạt", "125/QĐ-UBND", "giay-cong-nhan.docx", "Báo cáo 5/BC");
        assertThat(get(officer, page + "/giay-cong-nhan.docx")).hasStatusOk();
        assertThat(text(officer, "/seasons/" + season.id() + "/results")).contains("Thôn 1", "125/QĐ-UBND");
        assertThat(text(officer, "/seasons/" + season.id() + "/replay")).contains("Mọi kết quả đều đúng");
        assertThat(post(officer, page + "/appeal", Map.of("version", version(), "reason", "Xin xem lại.")))
                .hasStatus3xxRedirection();
        assertThat(text(chair, page + "/uphold")).contains("name=\"reason\"");
    }

    @Test
    void whatAScriptSavesComesBackWithTheVersionThatStandsNow() {
        var page = "/reviews/" + area().id();
        post(officer, page + "/register", Map.of("version", version()));
        var answer = browser.post()
                .uri(page + "/answers")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .header("HX-Request", "true")
                .param("version", version())
                .param("m.K2", "true")
                .param("r.K2", "")
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("id=\"saved\"", "value=\"" + version() + "\"");
    }

    @Test
    void aProofIsAddedToAnItemAndTakenAway() {
        var page = "/reviews/" + area().id();
        post(officer, page + "/register", Map.of("version", version()));
        var link = Map.of("item", "K2", "link", "https://tre.example/bao-cao", "linkName", "Báo cáo");
        assertThat(post(officer, page + "/proof", link)).hasStatus3xxRedirection();
        assertThat(post(officer, page + "/proof", Map.of("item", "K2"))).hasStatus(422);
        assertThat(text(officer, page)).contains("https://tre.example/bao-cao");
        var proof = jdbc.sql("select max(proof) from assessment.review_proof")
                .query(Long.class)
                .single();
        assertThat(text(officer, page + "/proof/" + proof + "/remove")).contains("Bỏ minh chứng");
        assertThat(post(officer, page + "/proof/" + proof + "/remove", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(text(officer, page)).doesNotContain("https://tre.example/bao-cao");
    }

    @Test
    void everyStepHasItsForm() {
        var page = "/reviews/" + area().id();
        for (var step : Step.values()) {
            if (step == Step.VERIFY) continue;
            assertThat(text(province, page + "/" + step.path())).as(step.name()).contains("name=\"version\"");
        }
    }

    @Test
    void aSeasonIsLookedAtByUnitStateCriterionAndWords() {
        made.decided(season, place.areas().get(0), place.commune(), place.commune());
        made.decided(season, place.areas().get(1), place.commune(), place.commune(), "K4.b");
        var base = "/seasons/" + season.id();
        assertThat(text(province, base)).contains("Xã Tre Ngà", "Phường Mai", "12/QĐ-UBND");
        assertThat(text(officer, base)).contains("Xã Tre Ngà").doesNotContain("Phường Mai");
        assertThat(text(province, base + "/reviews?unmet=K4"))
                .contains("Thôn 2")
                .doesNotContain("Trạm Y tế");
        assertThat(text(province, base + "/reviews?find=tram"))
                .contains("Trạm Y tế")
                .doesNotContain("Thôn 1");
        assertThat(text(province, base + "/reviews?state=DECIDED&type=AREA&sort=-title"))
                .contains("Thôn 1", "Thôn 2");
        assertThat(text(province, base + "/reviews?state=EXCLUDED")).contains("Trường Tiểu học Lá Tre");
        assertThat(text(province, "/seasons")).contains("An toàn về ANTT 2026");
        assertThat(get(people.with(Role.OFFICER, made.place().commune()), base)).hasStatus(403);
    }

    @Test
    void listsAreTakenAlongAsTables() throws Exception {
        made.decided(season, place.areas().getFirst(), place.commune(), place.commune());
        var base = "/seasons/" + season.id();
        var all = SheetReader.read(
                "a.xlsx", get(province, base + "/reviews/export").getResponse().getContentAsByteArray());
        assertThat(all).hasSize(1 + 13);
        var published = SheetReader.read(
                "a.xlsx", get(province, base + "/results/export").getResponse().getContentAsByteArray());
        assertThat(published).hasSize(2);
        assertThat(published.getLast().text(0)).isEqualTo("Thôn 1");
    }

    @Test
    void manyAreRegisteredAndDecidedByAListWithExceptions() {
        var all = "/seasons/" + season.id() + "/all";
        var except = made.review(season, place.areas().get(2)).id().toString();
        assertThat(text(officer, all + "/register?type=AREA")).contains("Thôn 1", "name=\"except\"");
        assertThat(post(officer, all + "/register", Map.of("type", "AREA", "except", except)))
                .hasStatus3xxRedirection();
        assertThat(states("AREA")).containsExactlyInAnyOrder("REGISTERED", "REGISTERED", "OPEN");
        made.answer(season, made.review(season, place.areas().get(0)));
        assertThat(post(officer, all + "/submit", Map.of("type", "AREA")))
                .hasStatusOk()
                .bodyText()
                .contains("Thôn 2", "chưa trả lời");
        assertThat(post(checker, all + "/verify", Map.of())).hasStatus3xxRedirection();
        assertThat(post(chair, all + "/decide", Map.of()))
                .as("without a number")
                .hasStatus(422);
        assertThat(post(chair, all + "/decide", Map.of("number", "7/QĐ-UBND"))).hasStatus3xxRedirection();
        assertThat(states("AREA")).containsExactlyInAnyOrder("DECIDED", "REGISTERED", "OPEN");
        assertThat(post(checker, all + "/verify", Map.of())).as("nothing left").hasStatus(422);
    }

    private List<String> states(String type) {
        return jdbc.sql("select state from assessment.review where season = :season and type = :type and unit = :unit")
                .param("season", season.id().value())
                .param("type", type)
                .param("unit", place.commune().value())
                .query(String.class)
                .list();
    }

    @Test
    void aFileOfSelfReviewsIsPreviewedAndItsGoodRowsAreTaken() throws Exception {
        var upload = "/seasons/" + season.id() + "/import";
        post(officer, "/seasons/" + season.id() + "/all/register", Map.of("type", "AREA"));
        var sheet = SheetReader.read(
                "a.xlsx",
                get(officer, upload + "/sheet?type=AREA").getResponse().getContentAsByteArray());
        assertThat(sheet).hasSize(4);
        var bytes = filled(sheet, 1);
        var sent = browser.post()
                .uri(upload)
                .multipart()
                .file(new MockMultipartFile("file", "tu-danh-gia.xlsx", "application/octet-stream", bytes))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .param("type", "AREA")
                .exchange();
        var draft = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        assertThat(text(officer, draft)).contains("2 đối tượng dùng được, 1 chỗ", "Dòng 2, cột D", "K1.a");
        assertThat(get(checker, draft)).as("not of somebody else").hasStatus(404);
        assertThat(post(officer, draft, Map.of("submit", "true"))).hasStatus3xxRedirection();
        assertThat(states("AREA")).containsExactlyInAnyOrder("REGISTERED", "SUBMITTED", "SUBMITTED");
        assertThat(post(officer, draft, Map.of())).as("taken once").hasStatus(409);
    }

    /** Everything is met, but in the row where the first answer is left out. */
    private byte[] filled(List<SheetRow> sheet, int faulty) throws IOException {
        var titles = SheetColumns.titles(season.standard().rule(ObjectType.AREA));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 1; i < sheet.size(); i++) {
            var cells = new @Nullable Object[titles.size()];
            for (int column = 0; column < cells.length; column++)
                cells[column] = column < 3
                        ? sheet.get(i).text(column)
                        : titles.get(column).startsWith("Lý do") ? null : "x";
            if (i == faulty) cells[3] = null;
            rows.add(Arrays.asList(cells));
        }
        var out = new ByteArrayOutputStream();
        SheetWriter.xlsx(out, "Tự đánh giá", titles, rows.iterator());
        return out.toByteArray();
    }

    @Test
    void standardsAreShownWithTheirSourcesComparedAndAddedTo() {
        assertThat(text(officer, "/standards")).contains("Thông tư 124/2021/TT-BCA", "Quyết định 510");
        assertThat(text(officer, "/standards/an-toan-antt")).contains("chưa xác nhận", "Điều 4 khoản 3", "trước 15/11");
        assertThat(get(officer, "/standards/bo-sung-mau.yaml")).hasStatusOk();
        assertThat(bring(province, ShippedStandards.sample())).hasStatus3xxRedirection();
        var broken = new String(ShippedStandards.sample(), StandardCharsets.UTF_8).replace("code: T1", "kode: T1");
        assertThat(bring(province, broken.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("bo-sung.yaml", "dòng", "kode");
        assertThat(bring(chair, ShippedStandards.sample())).hasStatus(403);
        assertThat(text(officer, "/standards/compare?before=season:" + season.id() + "&after=now:an-toan-antt"))
                .contains("Khu dân cư · T1", "thời hạn kiến nghị");
        var pack = jdbc.sql("select max(id) from assessment.own_pack")
                .query(Long.class)
                .single();
        assertThat(get(province, "/standards/packs/" + pack + "/bo-sung.yaml")).hasStatusOk();
        assertThat(post(province, "/standards/packs/" + pack + "/withdraw", Map.of()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult bring(AccountId who, byte[] yaml) {
        return browser.post()
                .uri("/standards/packs")
                .multipart()
                .file(new MockMultipartFile("file", "bo-sung.yaml", "application/yaml", yaml))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(who))
                .param("unit", place.province().toString())
                .exchange();
    }

    @Test
    void aSeasonIsOpenedLockedAndRefreshedByThoseOfItsUnit() {
        assertThat(text(province, "/seasons/new")).contains("phan-loai-510", "Tỉnh Lũy Tre");
        var unit = place.province().toString();
        var wish = Map.of("standard", "phan-loai-510", "year", "2026", "unit", unit);
        assertThat(post(province, "/seasons", wish)).hasStatus3xxRedirection();
        assertThat(post(province, "/seasons", wish)).hasStatus(409);
        assertThat(post(chair, "/seasons", wish)).hasStatus(403);
        var base = "/seasons/" + season.id();
        assertThat(post(province, base + "/refresh", Map.of())).hasStatus3xxRedirection();
        assertThat(post(chair, base + "/lock", Map.of())).hasStatus(403);
        assertThat(post(province, base + "/lock", Map.of())).hasStatus3xxRedirection();
        assertThat(text(officer, base)).contains("khóa đợt");
        assertThat(post(officer, "/reviews/" + area().id() + "/register", Map.of("version", version())))
                .hasStatus(409);
        assertThat(post(province, base + "/unlock", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void aDecisionAndACertificateNameThePlaceAndNobody() {
        var review = made.decided(season, place.areas().getFirst(), place.commune(), place.commune());
        var decision = "/seasons/" + season.id() + "/decisions/" + review.decision() + "/quyet-dinh.docx";
        assertThat(get(chair, decision)).hasStatusOk();
        assertThat(get(people.with(Role.OFFICER, place.other()), decision)).hasStatus(403);
        var not = made.decided(season, place.areas().get(1), place.commune(), place.commune(), "K2");
        assertThat(get(chair, "/reviews/" + not.id() + "/giay-cong-nhan.docx")).hasStatus(422);
    }
}
