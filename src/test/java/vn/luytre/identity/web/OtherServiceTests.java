package vn.luytre.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.luytre.TestDatabase;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Profile;

/** Signing in through the service of a province, over HTTP, as a browser does it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class OtherServiceTests {
    private static final ProvinceProvider PROVINCE = new ProvinceProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private HttpClient browser = aBrowser();

    private static HttpClient aBrowser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry settings) {
        var registration = "spring.security.oauth2.client.registration.province.";
        settings.add(registration + "client-id", () -> ProvinceProvider.CLIENT);
        settings.add(registration + "client-secret", () -> "secret");
        settings.add(registration + "client-name", () -> "Cổng của tỉnh");
        settings.add(registration + "scope", () -> "openid,email");
        settings.add("spring.security.oauth2.client.provider.province.issuer-uri", PROVINCE::issuer);
    }

    @AfterAll
    static void end() {
        PROVINCE.close();
    }

    @Test
    void whoHasAnAccountWithAVerifiedAddressComesIn() throws Exception {
        add("lan", "Nguyễn Thị Lan", "lan@province.example");
        var door = get("/sign-in");
        assertThat(Jsoup.parse(door.body())
                        .select("a[href=/oauth2/authorization/province]")
                        .text())
                .contains("Cổng của tỉnh");
        assertThat(comeIn("1", "lan@province.example", true)).isEqualTo("/");
        assertThat(get("/account").body()).contains("Nguyễn Thị Lan");
    }

    @Test
    void whoHasComeInOnceIsKnownByTheSubjectWhenTheAddressHasChanged() throws Exception {
        add("minh", "Trần Văn Minh", "minh@province.example");
        assertThat(comeIn("2", "minh@province.example", true)).isEqualTo("/");
        browser = aBrowser();
        assertThat(comeIn("2", "new@province.example", true)).isEqualTo("/");
    }

    @Test
    void nobodyComesInByAnAddressThatTheServiceHasNotVerified() throws Exception {
        add("hoa", "Lê Thị Hoa", "hoa@province.example");
        assertThat(comeIn("3", "hoa@province.example", false)).isEqualTo("/sign-in?unknown");
        assertThat(location(get("/account"))).contains("/sign-in");
    }

    @Test
    void anAccountIsNeverMade() throws Exception {
        add("one", "Một người", null);
        assertThat(comeIn("4", "stranger@province.example", true)).isEqualTo("/sign-in?unknown");
        assertThat(Jsoup.parse(get("/sign-in?unknown").body()).select(".alert").text())
                .isNotBlank();
    }

    private void add(String login, String name, @Nullable String mail) {
        Operator.does(() -> accounts.add(new Profile(login, name, mail, null, "Cán bộ", null)));
    }

    /** Where the browser is led in the end. */
    private String comeIn(String subject, String mail, boolean verified) throws Exception {
        var sent = location(get("/oauth2/authorization/province"));
        assertThat(sent).startsWith(PROVINCE.issuer() + "/authorize?").contains("state=", "nonce=");
        var back = URI.create(PROVINCE.signedIn(sent, subject, mail, verified));
        assertThat(back.getPath()).isEqualTo("/login/oauth2/code/province");
        return location(get(back.getRawPath() + "?" + back.getRawQuery())).replace("http://localhost:" + port, "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }
}
