package vn.luytre.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.TestDatabase;

@ApplicationModuleTest
@AutoConfigureMockMvc
@WithMockUser
@Import({TestDatabase.class, Garden.class, TemplatesOfTests.class})
class ShellTests {
    @Autowired
    private MockMvcTester browser;

    @Test
    void aPageHasALanguageATitleAHeadingAndAWayAroundTheNavigation() throws Exception {
        var page = page("/garden");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(page.title()).isEqualTo("Vườn tre – Lũy Tre");
        assertThat(page.select("h1").eachText()).containsExactly("Vườn tre");
        assertThat(page.expectFirst("a.skip-link").attr("href")).isEqualTo("#main");
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    }

    @Test
    void theNavigationShowsWhereTheVisitorMayGo() throws Exception {
        var page = page("/garden");
        assertThat(page.select(".side a").eachText()).containsExactly("Vườn tre");
        assertThat(page.select(".side a").attr("aria-current")).isEqualTo("page");
        assertThat(page.expectFirst(".who").text()).isEqualTo("Nguyễn Văn <An> Cán bộ thay mặt Trần Thị Bình");
    }

    @Test
    void englishIsForThoseWhoReadNoVietnamese() throws Exception {
        assertThat(title("en-US,en;q=0.9")).isEqualTo("Bamboo garden");
        assertThat(title("en-US,en;q=0.9,vi;q=0.8")).isEqualTo("Vườn tre");
        assertThat(title("fr")).isEqualTo("Vườn tre");
    }

    @Test
    void aLanguageThatWasChosenIsKept() {
        assertThat(browser.post()
                        .uri("/language")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("language", "en")
                        .param("back", "//elsewhere.example"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/")
                .cookies()
                .hasValue("language", "en-VN");
        assertThat(browser.get().uri("/garden").cookie(new jakarta.servlet.http.Cookie("language", "en-VN")))
                .bodyText()
                .contains("Bamboo garden");
    }

    @Test
    void aListKeepsItsFilterInTheAddressFromPageToPage() throws Exception {
        var page = page("/garden?find=C%C3%A2y&sort=name&page=2");
        assertThat(page.expectFirst("input[name=find]").val()).isEqualTo("Cây");
        assertThat(page.expectFirst(".pager span").text()).isEqualTo("51–100 trong 120");
        assertThat(page.expectFirst("a[rel=next]").attr("href"))
                .contains("find=C%C3%A2y")
                .contains("sort=name")
                .contains("page=3");
        assertThat(page.expectFirst("th a").attr("href")).contains("sort=-name").doesNotContain("page=");
        assertThat(page.expectFirst("th").attr("aria-sort")).isEqualTo("ascending");
        assertThat(page.expectFirst("td").text()).isEqualTo("Cây 51 plant.name, plant.id");
    }

    @Test
    void onlyColumnsOfTheListGetIntoAStatement() throws Exception {
        assertThat(page("/garden?sort=name;drop").expectFirst("td").text()).isEqualTo("Cây 1 plant.id");
    }

    @Test
    void anEmptyListSaysSo() throws Exception {
        assertThat(page("/garden?find=xyz").expectFirst(".empty-title").text()).isEqualTo("Chưa có cây nào.");
    }

    @Test
    void aScriptGetsTheMiddleOfAPage() throws Exception {
        var body = text(browser.get()
                .uri("/garden")
                .header("HX-Request", "true")
                .header("HX-Target", "main")
                .exchange());
        assertThat(body).contains("<title>Vườn tre – Lũy Tre</title>", "<h1").doesNotContain("<html", "<header");
    }

    @Test
    void aFormShowsWhatIsToBeChanged() throws Exception {
        var page = page("/garden/1");
        assertThat(page.expectFirst("#name").val()).isEqualTo("Tre \"gai\" & <tre>");
        assertThat(page.expectFirst("#planted").val()).isEqualTo("01/6/2026");
        assertThat(page.expectFirst("option[selected]").val()).isEqualTo("truc");
        assertThat(page.expectFirst("[name=fenced]").hasAttr("checked")).isTrue();
    }

    @Test
    void aFormWithErrorsComesBackAsTyped() throws Exception {
        var answer = browser.post()
                .uri("/garden")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", "")
                .param("planted", "31/6/2026")
                .param("remark", "giữ <b>lại</b>")
                .param("_fenced", "on")
                .exchange();
        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.title()).isEqualTo("Lỗi: Trồng cây – Lũy Tre");
        assertThat(page.select(".faults li").eachText())
                .containsExactlyInAnyOrder("Tên cây: Chưa nhập.", "Ngày trồng: Ngày chưa đúng, hãy viết như 1/6/2026.");
        assertThat(page.select(".faults a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#planted");
        assertThat(page.expectFirst("#planted").val()).isEqualTo("31/6/2026");
        assertThat(page.expectFirst("#planted").attr("aria-describedby")).isEqualTo("planted-hint planted-error");
        assertThat(page.expectFirst("#remark").val()).isEqualTo("giữ <b>lại</b>");
    }

    @Test
    void aRefusalIsToldAtTheForm() throws Exception {
        var answer = sendPlant("Đa", "1/6/2026");
        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(text(answer)).select(".faults li").eachText())
                .containsExactly("Vườn chỉ có 1.200 chỗ từ ngày 01/02/2026.");
    }

    @Test
    void whatWasSavedIsSaidOnTheNextPage() {
        var answer = sendPlant("Tre", "2026-06-01");
        assertThat(answer).hasRedirectedUrl("/garden");
        assertThat(browser.get().uri("/garden").flashAttrs(answer.getMvcResult().getFlashMap()))
                .bodyText()
                .contains("Đã lưu cây Tre.");
    }

    private MvcTestResult sendPlant(String name, String planted) {
        return browser.post()
                .uri("/garden")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", name)
                .param("planted", planted)
                .param("_fenced", "on")
                .exchange();
    }

    @Test
    void somethingFinalIsAskedOnceMoreWithoutAScript() throws Exception {
        var page = page("/garden/fell");
        assertThat(page.expectFirst("form.form").attr("action")).isEqualTo("/garden/fell");
        assertThat(page.expectFirst("form.form input[name=id]").val()).isEqualTo("7");
        assertThat(page.select("form.form input[name=_csrf]")).hasSize(1);
    }

    @Test
    void filesHaveAnAddressThatChangesWithThem() throws Exception {
        var address = page("/garden").expectFirst("link[href$=luytre.css]").attr("href");
        assertThat(address).matches("/static/[0-9a-f]{12}/luytre\\.css");
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(browser.get().uri("/luytre.css")).hasStatus(404);
    }

    @Test
    void everyIconIsThere() throws Exception {
        var page = page("/garden");
        var sprite = text(browser.get()
                .uri(page.expectFirst("use").attr("href").replaceAll("#.*", ""))
                .exchange());
        assertThat(page.select("use").eachAttr("href"))
                .allSatisfy(address ->
                        assertThat(sprite).contains("id=\"" + address.substring(address.indexOf('#') + 1) + "\""));
    }

    @Test
    void nothingForeignAndNothingInlineMayRun() {
        assertThat(browser.get().uri("/garden"))
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst())
                                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void stricterTransportIsAskedForWhereItIsSecure() {
        assertThat(browser.get().uri("/garden").secure(true)).headers().containsHeader("Strict-Transport-Security");
        assertThat(browser.get().uri("/garden")).headers().doesNotContainHeader("Strict-Transport-Security");
    }

    private String title(String languages) throws Exception {
        var answer = browser.get()
                .uri("/garden")
                .header("Accept-Language", languages)
                .exchange();
        return Jsoup.parse(text(answer)).select("h1").text();
    }

    private Document page(String address) throws Exception {
        var answer = browser.get().uri(java.net.URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(Pattern.compile("\\?\\?|\\{\\d}").matcher(text(answer)).find())
                .isFalse();
        return Jsoup.parse(text(answer));
    }

    static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
