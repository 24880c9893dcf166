package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Sites are asked about with one click, reviewed, removed by decision, and brought in from files. */
@SafetyModelTest
class QuestionPagesTests {
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private Activeness activeness;

    @Autowired
    private ActivitySubjects subjects;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private AccountId leader;
    private SiteId silent;
    private SiteId busy;

    @BeforeEach
    void aSilentSiteAndABusyOne() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        leader = people.with(Role.LEADER, commune);
        var model = register.model(commune, LONG_AGO);
        silent = register.site(model, village, LONG_AGO);
        busy = register.site(model, people.unit(UnitKind.VILLAGE, "Thôn Thượng", commune), LONG_AGO);
        for (int days = 0; days < 100; days += 20) happened(busy, TODAY.minusDays(days));
        activeness.compute(List.of(silent, busy));
    }

    private void happened(SiteId site, LocalDate day) {
        jdbc.sql("""
                with made as (
                    insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, search, recorded_at,
                        recorded_on, account, by_name, proofs)
                    values (gen_random_uuid(), :unit, :unit, :unit, :day, 'HELD', 'model-meeting', 'Sinh hoạt', '', now(), :day,
                        gen_random_uuid(), 'Lê Thị Bình', 1)
                    returning id)
                insert into activity.served (activity, thing_kind, thing) select id, 'SITE', :site from made
                """)
                .param("unit", commune.value())
                .param("day", day)
                .param("site", site.value())
                .update();
    }

    private Visit visit() {
        return new Visit(browser, people, leader);
    }

    private static String place(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private String asked(String question) {
        return visit().page("/sites?question=" + question)
                .select("#sites tbody")
                .text();
    }

    @Test
    void eachQuestionIsAnsweredByAList() {
        assertThat(asked("SILENT")).contains("Thôn Đình").doesNotContain("Thôn Thượng");
        assertThat(asked("FORMAL")).contains("Thôn Đình").doesNotContain("Thôn Thượng");
        assertThat(asked("REPLICATE")).contains("Thôn Thượng").doesNotContain("Thôn Đình");
        assertThat(asked("REMOVE")).contains("Thôn Đình").doesNotContain("Thôn Thượng");
        assertThat(asked("UNREVIEWED")).contains("Thôn Thượng").contains("Thôn Đình");
        assertThat(visit().get("/sites/export?question=SILENT")).hasStatusOk();
        var works = visit().page("/models/works?sort=-share");
        assertThat(works.expectFirst("#works tbody").text()).contains("Camera an ninh Xã Tre Ngà 2 1 50 %");
        assertThat(works.expectFirst("#by-type tbody").text()).contains("Camera an ninh 2 1 50 %");
        assertThat(visit().get("/models/works/export?type=camera")).hasStatusOk();
        assertThat(visit().page("/models/index").text()).contains("mặc định của chương trình");
    }

    @Test
    void aSiteSaysWhyItLooksFormalAndWhatWasRecorded() {
        var page = visit().page("/sites/" + silent).text();
        assertThat(page)
                .contains("Có dấu hiệu hình thức")
                .contains("Chưa ghi nhận hoạt động nào")
                .contains("0 buổi sinh hoạt trong 365 ngày qua")
                .contains("(chưa có căn cứ, không tính)");
        assertThat(visit().page("/sites/" + busy).text())
                .contains("5 trên 5 hoạt động có minh chứng, gần nhất ngày 01/7/2026")
                .contains("Sinh hoạt mô hình");
    }

    @Test
    void theReviewHasTheLastWord() {
        var form = "/sites/review?site=" + silent + "&site=" + busy;
        var page = visit().page(form);
        var forgotten = visit().send(
                        page,
                        "/sites/review",
                        Map.of("site", silent.toString(), "year", "2026", "verdict-" + silent, "EFFECTIVE"));
        assertThat(forgotten).hasStatus(422);
        assertThat(Visit.parsed(forgotten).expectFirst("option[selected][value=EFFECTIVE]"))
                .isNotNull();
        var typed = Map.of(
                "year",
                "2026",
                "site",
                silent.toString(),
                "verdict-" + silent,
                "EFFECTIVE",
                "reason-" + silent,
                "Tổ vẫn trực, chưa ghi sổ.");
        place(visit().send(visit().page("/sites/review?site=" + silent), "/sites/review", typed));
        assertThat(asked("FORMAL")).doesNotContain("Thôn Đình");
        assertThat(asked("REMOVE")).doesNotContain("Thôn Đình");
        assertThat(asked("UNREVIEWED")).doesNotContain("Thôn Đình");
        assertThat(visit().page("/sites/" + silent).text())
                .contains("Tổ vẫn trực")
                .contains("ý kiến cuối cùng");
        assertThat(jdbc.sql("select verdict from safetymodel.site_fact where id = :site")
                        .param("site", silent.value())
                        .query(String.class)
                        .single())
                .isEqualTo("EFFECTIVE");
        var again = Map.of(
                "year",
                "2026",
                "site",
                silent.toString(),
                "verdict-" + silent,
                "TO_BE_REMOVED",
                "reason-" + silent,
                "Xem lại thì không còn.");
        place(visit().send(visit().page("/sites/review?site=" + silent), "/sites/review", again));
        assertThat(asked("REMOVE")).contains("Thôn Đình");
        assertThat(visit().page("/sites/" + silent)
                        .select("#reviews ~ ul .is-undone, .is-undone")
                        .text())
                .contains("Tổ vẫn trực");
        var officer = people.with(Role.OFFICER, commune);
        assertThat(new Visit(browser, people, officer).get(form)).hasStatus(403);
    }

    @Test
    void theDecisionIsDraftedWithTheListThenTheRemovalIsRecorded() throws IOException {
        var chosen = "/sites/decision?site=" + silent;
        var draft = visit().send(visit().page(chosen), "/sites/decision", Map.of("title", "Chủ tịch"));
        assertThat(draft).hasStatusOk();
        assertThat(words(draft.getResponse().getContentAsByteArray()))
                .contains("QUYẾT ĐỊNH")
                .contains("Thanh loại 1 điểm mô hình")
                .contains("Thôn Đình, Xã Tre Ngà")
                .contains("06/2014/NĐ-CP");
        assertThat(visit().send(visit().page(chosen), "/sites/decision", Map.of("office", "", "title", "")))
                .hasStatus(422);
        var removal = visit().page("/sites/removal?site=" + silent);
        assertThat(visit().send(removal, "/sites/removal", Map.of("note", ""))).hasStatus(422);
        place(visit().send(
                        removal,
                        "/sites/removal",
                        Map.of("number", "20/QĐ-UBND", "paperDay", "30/6/2026", "note", "Không còn hoạt động.")));
        assertThat(visit().page("/sites").select("#sites tbody").text()).doesNotContain("Thôn Đình");
        assertThat(visit().page("/sites?state=REMOVED").select("#sites tbody").text())
                .contains("Thôn Đình");
        assertThat(visit().page("/sites/" + silent).text()).contains("20/QĐ-UBND");
        assertThat(visit().get("/sites/review")).hasStatus(422);
    }

    private static String words(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
            }
        }
        throw new IOException("no document");
    }

    private MvcTestResult upload(String csv) {
        return browser.post()
                .uri("/models/import")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "file", "mo-hinh.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(leader))
                .exchange();
    }

    @Test
    void goodRowsOfAFileComeInAndFaultyOnesAreNamed() {
        assertThat(visit().get("/models/import/template.xlsx")).hasStatusOk();
        var csv = """
                Tên mô hình,Loại,Xã phường,Địa bàn,Ngày ra mắt,Số tổ,Thành viên,Số quyết định
                Tiếng kẻng,Tiếng kẻng an ninh,Xã Tre Ngà,Thôn Đình,1/7/2025,2,9,12/QĐ-UBND
                Tiếng kẻng,tieng keng an ninh,Tre Ngà,Thượng,2025-08-01,,5,
                Tiếng kẻng,Không có loại này,Xã Tre Ngà,Thôn Đình,1/7/2025,,,
                Tiếng kẻng,Tiếng kẻng an ninh,Xã Tre Ngà,Thôn Xa,1/7/2025,,,
                Tiếng kẻng,Tiếng kẻng an ninh,Xã Khác,,1/7/2025,,,
                Tiếng kẻng,Tiếng kẻng an ninh,Xã Tre Ngà,Thôn Đình,1/7/2025,,,
                ,Tiếng kẻng an ninh,Xã Tre Ngà,,1/7/2025,,,
                Đèn,Ngọn đèn an ninh,,Thôn Đình,hôm qua,,,
                Đèn,Ngọn đèn an ninh,,Thôn Đình,1/7/2025,-3,,
                Đèn,Ngọn đèn an ninh,,,,,,
                """;
        var preview = Visit.parsed(upload(csv));
        assertThat(preview.text()).contains("2 điểm của 1 mô hình nhận được; 8 dòng sai");
        assertThat(preview.select("#faulty li").eachText())
                .anyMatch(line -> line.startsWith("Dòng 4: không có loại «Không có loại này»"))
                .anyMatch(line -> line.startsWith("Dòng 5: không tìm thấy «Thôn Xa»"))
                .anyMatch(line -> line.startsWith("Dòng 7: điểm này đã có"));
        place(visit().send(preview, "/models/import/take", Map.of()));
        assertThat(visit().page("/sites?type=gong").expectFirst(".model-counts").text())
                .startsWith("1 loại 1 mô hình 2 điểm 2 tổ 14 thành viên");
        assertThat(Visit.parsed(upload(csv)).text()).contains("0 điểm của 0 mô hình nhận được; 10 dòng sai");
        assertThat(visit().send(preview, "/models/import/take", Map.of())).hasStatus(404);
        assertThat(Visit.parsed(upload("Tên,Gì đó\nA,B\n")).text()).contains("không thấy các cột");
    }

    @Test
    void whateverIsInAFileItIsReadOrRefused() {
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        var random = new Random(seed);
        var pieces = List.of(
                "Tên mô hình",
                "Loại",
                "Ngày ra mắt",
                "\n",
                ",",
                ";",
                "\"",
                "Tiếng kẻng an ninh",
                "1/7/2025",
                "99999999999",
                "Thôn Đình",
                "\r",
                "\t",
                "31/2/2025",
                "ngày",
                "-1",
                "Xã Tre Ngà",
                " ");
        for (int i = 0; i < 60; i++) {
            var csv = new StringBuilder(random.nextBoolean() ? "Tên mô hình,Loại,Ngày ra mắt,Xã,Thôn,Tổ\n" : "");
            for (int j = random.nextInt(60); j > 0; j--) csv.append(pieces.get(random.nextInt(pieces.size())));
            assertThat(upload(csv.toString()).getResponse().getStatus())
                    .as("again with -Dluytre.seed=" + seed)
                    .isIn(200, 422);
        }
    }

    @Test
    void activitiesCanServeTheSitesOfAUnit() {
        assertThat(subjects.choices(commune, "thuong"))
                .extracting(ActivitySubjects.Choice::name)
                .containsExactly("Camera an ninh – Thôn Thượng");
        assertThat(subjects.choices(commune, "")).hasSize(2);
        assertThat(subjects.names(List.of(silent.value()))).containsValue("Camera an ninh – Thôn Đình");
        assertThat(subjects.address(silent.value())).isEqualTo("/sites/" + silent);
    }

    /** The counting rule, against a count of each thing by itself. */
    @Test
    void typesModelsSitesAndTeamsAreCountedEachByItself() {
        var random = new Random(7);
        int sites = 2;
        int groups = 2;
        var types = new java.util.HashSet<>(List.of("camera"));
        int models = 1;
        for (int i = 0; i < 12; i++) {
            var type = List.of("camera", "gong", "light", "clan").get(random.nextInt(4));
            var model = register.model(commune, type, LONG_AGO);
            int number = random.nextInt(4);
            for (int j = 0; j < number; j++) {
                var teams = java.util.stream.IntStream.range(0, random.nextInt(4))
                        .mapToObj(one -> new SiteGroup("Tổ " + one, 1))
                        .toList();
                register.site(model, village, LONG_AGO, teams, null);
                sites++;
                groups += teams.size();
            }
            if (number > 0) {
                models++;
                types.add(type);
            }
        }
        assertThat(visit().page("/sites").expectFirst(".model-counts").text())
                .startsWith(types.size() + " loại " + models + " mô hình " + sites + " điểm " + groups + " tổ");
        var facts = jdbc.sql("""
                select count(distinct type) as types, count(distinct model) as models, count(*) as sites, sum(groups) as groups
                  from safetymodel.site_fact where unit = :unit
                """).param("unit", commune.value()).query().singleRow();
        assertThat(facts.values().stream().map(value -> ((Number) value).intValue()))
                .containsExactly(types.size(), models, sites, groups);
    }
}
