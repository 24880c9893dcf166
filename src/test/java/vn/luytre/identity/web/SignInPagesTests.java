package vn.luytre.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.IdentityTests;
import vn.luytre.identity.Operator;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;

@IdentityTests
class SignInPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    private AccountId account;

    @BeforeEach
    void somebody() {
        account = people.withPassword(people.with(Role.ADMINISTRATOR, null));
    }

    @Test
    void whoIsNotSignedInIsLedToTheDoorAndBackAgain() throws Exception {
        var sent = browser.get().uri("/accounts?find=an&page=2").exchange();
        assertThat(sent).hasRedirectedUrl("/sign-in?to=%2Faccounts%3Ffind%3Dan%26page%3D2");
        var door = Jsoup.parse(text(browser.get()
                .uri(URI.create("/sign-in?to=%2Faccounts%3Ffind%3Dan"))
                .exchange()));
        assertThat(door.expectFirst("input[name=to]").val()).isEqualTo("/accounts?find=an");
        assertThat(signIn(People.PASSWORD, "/accounts?find=an")).hasRedirectedUrl("/accounts?find=an");
    }

    @Test
    void aScriptIsLedThereWithItsWholePage() {
        assertThat(browser.get()
                        .uri("/accounts")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "https://luytre.example/accounts?page=2"))
                .hasStatus(401)
                .headers()
                .hasValue("HX-Redirect", "/sign-in?to=%2Faccounts%3Fpage%3D2");
    }

    @Test
    void aFormOfASessionThatHasEndedLeadsToTheDoorToo() {
        assertThat(browser.post().uri("/accounts").header("Referer", "http://localhost/accounts/new"))
                .hasRedirectedUrl("/sign-in?to=%2Faccounts%2Fnew");
    }

    @Test
    void nobodyIsLedElsewhere() {
        assertThat(signIn(People.PASSWORD, "//elsewhere.example")).hasRedirectedUrl("/");
        assertThat(signIn(People.PASSWORD, "https://elsewhere.example")).hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndNotThePassword() throws Exception {
        var answer = signIn("sai rồi", "/");
        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select(".faults li").eachText()).containsExactly("Tên đăng nhập, mật khẩu hoặc mã không đúng.");
        assertThat(page.expectFirst("#login").val()).isEqualTo(people.login(account));
        assertThat(text(answer)).doesNotContain("sai rồi");
    }

    @Test
    void theSessionOpensPagesUntilItIsEnded() throws Exception {
        var cookie = cookie(signIn(People.PASSWORD, "/"));
        assertThat(browser.get().uri("/account").cookie(cookie)).hasStatusOk();
        assertThat(browser.post().uri("/sign-out").cookie(cookie).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/account").cookie(cookie)).hasStatus3xxRedirection();
    }

    @Test
    void theCookieIsForTheServerAlone() {
        var cookie = cookie(signIn(People.PASSWORD, "/"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void signingOutEverywhereEndsTheOtherSessions() throws Exception {
        var here = cookie(signIn(People.PASSWORD, "/"));
        var there = cookie(signIn(People.PASSWORD, "/"));
        assertThat(page("/account", here).select("table").last()).isNotNull();
        browser.post()
                .uri("/account/sessions/end")
                .cookie(here)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(browser.get().uri("/account").cookie(here)).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/account").cookie(there)).hasStatus3xxRedirection();
    }

    @Test
    void anAccountThatIsClosedIsOutAtOnce() {
        var cookie = cookie(signIn(People.PASSWORD, "/"));
        Operator.does(() -> {
            accounts.setLocked(account, true);
            return account;
        });
        assertThat(browser.get().uri("/account").cookie(cookie)).hasStatus3xxRedirection();
    }

    @Test
    void aFirstPasswordIsChangedBeforeAnythingElse() throws Exception {
        var first = Operator.does(() -> accounts.reset(account));
        var cookie = cookie(signIn(first.password(), "/accounts"));
        assertThat(browser.get().uri("/accounts").cookie(cookie)).hasRedirectedUrl("/account/password");
        assertThat(page("/account/password", cookie).text()).contains("Mật khẩu này do người khác đặt.");
        assertThat(browser.post()
                        .uri("/account/password")
                        .cookie(cookie)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("present", first.password())
                        .param("next", "măng mọc thẳng")
                        .param("again", "măng mọc thẳng"))
                .hasRedirectedUrl("/account");
        assertThat(browser.get().uri("/accounts").cookie(cookie)).hasStatusOk();
    }

    @Test
    void theSecondFactorIsSwitchedOnWithAPictureAndAskedForAtTheDoor() throws Exception {
        var cookie = cookie(signIn(People.PASSWORD, "/"));
        var secret = page("/account/second-factor", cookie).expectFirst("code").text();
        assertThat(browser.get().uri("/account/second-factor/picture.svg").cookie(cookie))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .bodyText()
                .contains("<path");
        var codes = browser.post()
                .uri("/account/second-factor")
                .cookie(cookie)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("code", people.code(secret))
                .exchange();
        var recovery = Jsoup.parse(text(codes)).select("li code").eachText();
        assertThat(recovery).hasSize(8);
        var half = signIn(People.PASSWORD, "/account");
        assertThat(half).hasRedirectedUrl("/sign-in/code?to=%2Faccount");
        assertThat(browser.get().uri("/account").cookie(cookie(half)))
                .as("half in is not in")
                .hasStatus3xxRedirection();
        assertThat(browser.post()
                        .uri("/sign-in/code")
                        .cookie(cookie(half))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("code", recovery.getFirst())
                        .param("to", "/account"))
                .hasRedirectedUrl("/account");
    }

    @Test
    void anAccountIsAddedListedAndItsPasswordShownOnce() throws Exception {
        var answer = browser.post()
                .uri("/accounts")
                .with(people.as(account))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", "Phạm Thị Dung")
                .param("login", "dung." + account.toString().substring(0, 8))
                .param("endsOn", "31-12-27")
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(Jsoup.parse(text(answer)).expectFirst("code").text()).matches("(\\w{4}-){3}\\w{4}");
        var list = browser.get()
                .uri("/accounts?find={name}&sort=-name", account.toString().substring(0, 8))
                .with(people.as(account))
                .exchange();
        assertThat(Jsoup.parse(text(list)).select("tbody tr").text()).contains("Phạm Thị Dung", "31/12/2027");
    }

    private MvcTestResult signIn(String password, String to) {
        return browser.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("login", people.login(account))
                .param("password", password)
                .param("to", to)
                .exchange();
    }

    private Document page(String address, Cookie cookie) throws Exception {
        return Jsoup.parse(text(browser.get().uri(address).cookie(cookie).exchange()));
    }

    private static Cookie cookie(MvcTestResult answer) {
        @Nullable Cookie cookie = answer.getResponse().getCookie("luytre");
        return Objects.requireNonNull(cookie);
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
