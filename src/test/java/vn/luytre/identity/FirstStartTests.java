package vn.luytre.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.TestDatabase;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class FirstStartTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private SigningIn door;

    /** One test: the time before the first account comes only once. */
    @Test
    void whoReadsTheConsoleMakesTheFirstAdministratorAndNobodyElseDoes() throws Exception {
        assertThat(browser.get().uri("/accounts")).hasRedirectedUrl("/setup");
        assertThat(browser.get().uri("/sign-in")).hasRedirectedUrl("/setup");
        assertThat(browser.get().uri("/setup")).hasStatusOk().bodyText().doesNotContain(firstStart.code());

        var wrong = setUp("AAAA-BBBB-CCCC-DDDD", "tre xanh bốn mùa");
        assertThat(wrong).hasStatus(422);
        assertThat(Jsoup.parse(wrong.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                        .expectFirst(".faults")
                        .text())
                .contains("Mã thiết lập không đúng.");
        assertThat(setUp(firstStart.code(), "ngắn")).hasStatus(422);
        assertThat(firstStart.isNow()).isTrue();

        assertThat(setUp(firstStart.code().toLowerCase(java.util.Locale.ROOT), "tre xanh bốn mùa"))
                .hasRedirectedUrl("/");
        assertThat(door.password("quantri", "tre xanh bốn mùa")).isInstanceOf(Entry.Granted.class);
        assertThat(setUp(firstStart.code(), "một mật khẩu khác")).hasRedirectedUrl("/");
        assertThat(browser.get().uri("/setup")).hasRedirectedUrl("/");
        assertThat(browser.get().uri("/accounts")).hasRedirectedUrl("/sign-in?to=%2Faccounts");
    }

    private MvcTestResult setUp(String code, String password) {
        return browser.post()
                .uri("/setup")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("code", code)
                .param("name", "Nguyễn Văn An")
                .param("login", "quantri")
                .param("password", password)
                .param("again", password)
                .exchange();
    }
}
