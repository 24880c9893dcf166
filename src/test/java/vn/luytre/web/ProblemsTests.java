package vn.luytre.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.TestDatabase;

@ApplicationModuleTest
@AutoConfigureMockMvc
@WithMockUser
@Import({TestDatabase.class, Garden.class, TemplatesOfTests.class})
@org.junit.jupiter.api.extension.ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {
    @Autowired
    private MockMvcTester browser;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /garden/fail/refused  | 422 | Vườn chỉ có 1.200 chỗ từ ngày 01/02/2026.
            /garden/fail/conflict | 409 | Cây này đã có người chăm.
            /garden/fail/missing  | 404 | Không có trang này
            /garden/fail/large    | 413 | Mỗi tệp được tối đa 50 MB.
            /garden/fail/database | 503 | Hãy đợi nửa phút rồi tải lại
            /garden/fail/denied   | 403 | Tài khoản của bạn không được làm việc này
            /nowhere              | 404 | Không có trang này
            /garden?page=x        | 400 | Địa chỉ hoặc dữ liệu gửi lên không đúng.
            """)
    void aProblemIsToldInASentence(String address, int status, String sentence) throws Exception {
        var answer = browser.get().uri(java.net.URI.create(address)).exchange();
        assertThat(answer).hasStatus(status);
        assertThat(Jsoup.parse(ShellTests.text(answer)).select("main").text())
                .contains(sentence)
                .doesNotContain("secret");
    }

    @Test
    void whereTheDatabaseDoesNotAnswerAProgramIsToldWhenToComeAgain() {
        var answer = browser.get().uri("/api/garden/fail/database").exchange();
        assertThat(answer)
                .hasStatus(503)
                .hasContentType("application/problem+json;charset=UTF-8")
                .headers()
                .hasValue("Retry-After", "10");
    }

    @Test
    void anErrorOfTheProgramHasANumberThatTheLogHasToo(CapturedOutput log) throws Exception {
        var answer = browser.get().uri("/garden/fail/bug").exchange();
        assertThat(answer).hasStatus(500);
        var sentence =
                Jsoup.parse(ShellTests.text(answer)).expectFirst("main p").text();
        assertThat(sentence).doesNotContain("secret");
        var number = sentence.replaceAll(".*mã lỗi (\\w{8})\\.", "$1");
        assertThat(log).contains("fault " + number).contains("secret of the program");
    }

    @Test
    void withinAnOpenPageAProblemIsAMessage() throws Exception {
        var answer = browser.get()
                .uri("/garden/fail/refused")
                .header("HX-Request", "true")
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .headers()
                .hasValue("HX-Retarget", "#messages")
                .hasValue("HX-Reselect", ".alert");
        assertThat(ShellTests.text(answer)).contains("role=\"alert\"").doesNotContain("<html");
    }

    @Test
    void programsGetProblemJson() {
        assertThat(browser.get().uri("/api/garden/fail/conflict"))
                .hasStatus(409)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Cây này đã có người chăm.");
    }
}
