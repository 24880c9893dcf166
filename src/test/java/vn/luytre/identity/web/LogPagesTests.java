package vn.luytre.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.audit.Sealer;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.IdentityTests;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** The page of the log. */
@IdentityTests
class LogPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Clock clock;

    private UnitId commune;
    private AccountId everything;
    private AccountId officer;

    @BeforeEach
    void somebodyDidSomething() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        everything = people.with(Role.ADMINISTRATOR, null);
        officer = people.with(Role.OFFICER, commune);
        assertThat(browser.post()
                        .uri("/account/mail?wanted=false")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(officer)))
                .hasStatus3xxRedirection();
    }

    @Test
    void itSaysWhoDidWhatForWhichUnit() {
        var row = page(everything, "/audit?who=" + people.login(officer)).expectFirst("tbody tr");
        assertThat(row.text()).contains("Sửa tài khoản", "Xã Tre Ngà", "Nguyễn Văn " + people.login(officer));
        assertThat(page(everything, "/audit?kind=identity.account-changed&subject=" + officer)
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void daysNarrowIt() {
        var today = LocalDate.now(clock);
        assertThat(page(everything, "/audit?subject=" + officer + "&to=" + today.minusDays(2))
                        .select("tbody tr"))
                .isEmpty();
        assertThat(page(everything, "/audit?subject=" + officer + "&from=" + today.minusDays(2))
                        .select("tbody tr"))
                .isNotEmpty();
    }

    @Test
    void aLeaderSeesTheDeedsOfTheOwnUnitOnly() {
        var leader = people.with(Role.LEADER, commune);
        assertThat(page(leader, "/audit").select("tbody tr").eachText())
                .isNotEmpty()
                .allMatch(line -> line.contains("Xã Tre Ngà"));
        var stranger = people.with(Role.LEADER, people.unit(UnitKind.COMMUNE, "Xã Mai", null));
        assertThat(page(stranger, "/audit?subject=" + officer).select("tbody tr"))
                .isEmpty();
        assertThat(get(stranger, "/audit?unit=" + commune.value())).hasStatus(403);
    }

    @Test
    void theStateOfTheChainIsSaidAndProvedOnRequest() {
        sealer.sealWaiting();
        assertThat(browser.post()
                        .uri("/audit/proof")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(everything)))
                .hasRedirectedUrl("/audit");
        assertThat(page(everything, "/audit").text()).contains("Chuỗi còn nguyên đến mục");
    }

    @Test
    void theHeadOfADayIsAPageToPrint() {
        sealer.sealWaiting();
        var page = page(everything, "/audit/head?day=" + LocalDate.now(clock));
        assertThat(page.select("code").getLast().text()).matches("\\d+:[0-9a-f]{64}");
        assertThat(page.text()).contains("Ngày này chưa hết");
        assertThat(page(everything, "/audit/head?day=2020-01-01").text()).contains("chưa có mục nào được đóng dấu");
    }

    @Test
    void itIsTakenAlongAsATable() throws IOException {
        var answer = get(everything, "/audit/export?subject=" + officer);
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Việc");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).startsWith("identity.");
        }
    }

    private Document page(AccountId account, String address) {
        var answer = get(account, address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(AccountId account, String address) {
        return browser.get().uri(URI.create(address)).with(people.as(account)).exchange();
    }
}
