package vn.luytre.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.IdentityTests;
import vn.luytre.identity.People;
import vn.luytre.identity.Tokens;

/** The page on which people make tokens for other programs. */
@IdentityTests
class TokenPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId account;

    @BeforeEach
    void somebody() {
        account = people.somebody(null);
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() {
        var shown = Jsoup.parse(text(post("/account/tokens", "label", "Phần mềm A", "mayReport", "true")));
        var secret = shown.expectFirst("code.secret").text();
        assertThat(secret).startsWith(Tokens.MARK);
        assertThat(tokens.use(secret)).hasValueSatisfying(bearer -> {
            assertThat(bearer.account()).isEqualTo(account);
            assertThat(bearer.mayReport()).isTrue();
        });
        var page = page();
        assertThat(page.text()).contains("Phần mềm A", "Xem, tiếp nhận").doesNotContain(secret);
        assertThat(jdbc.sql("select string_agg(t::text, ' ') from identity.token t")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void itSaysWhenATokenWasUsedLastAndEndsIt() {
        var secret = tokens.make(account, "Phần mềm B", false, LocalDate.now(clock));
        assertThat(page().text()).contains("Chưa dùng");
        tokens.use(secret);
        assertThat(page().text()).doesNotContain("Chưa dùng");
        var revoke = page().expectFirst("form[action$=/revoke]").attr("action");
        assertThat(post(revoke)).hasRedirectedUrl("/account/tokens");
        assertThat(tokens.use(secret)).isEmpty();
        assertThat(page().text()).contains("hết hiệu lực");
    }

    @Test
    void nobodyEndsTheTokenOfSomebodyElse() {
        tokens.make(people.somebody(null), "Phần mềm C", false, LocalDate.now(clock));
        var other =
                jdbc.sql("select max(id) from identity.token").query(Long.class).single();
        assertThat(post("/account/tokens/" + other + "/revoke")).hasStatus(404);
    }

    @Test
    void aTokenWithoutANameOrForTooLongIsRefused() {
        assertThat(post("/account/tokens", "label", " ")).hasStatus(422);
        assertThat(post(
                        "/account/tokens",
                        "label",
                        "D",
                        "lastDay",
                        LocalDate.now(clock).plusYears(3).toString()))
                .hasStatus(422);
    }

    private Document page() {
        return Jsoup.parse(text(
                browser.get().uri("/account/tokens").with(people.as(account)).exchange()));
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(account));
        if (!String.join(" ", fields).contains("lastDay")) {
            request = request.param("lastDay", LocalDate.now(clock).plusDays(1).toString());
        }
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
