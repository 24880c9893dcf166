package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitKind;

/** What is done through the pages is in the log: what, to what, by whom and from where. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class LogOfDeedsTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private record Line(String what, String account, String source) {}

    @Test
    void aWrongNameAtTheDoorIsInTheLogWithTheNetworkItCameFrom() {
        people.somebody(people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null)); // the first start is over
        browser.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("login", "nobody-" + System.nanoTime())
                .param("password", "sai mật khẩu")
                .exchange();
        assertThat(lines("identity.sign-in-failed"))
                .contains(new Line("identity.sign-in-failed", "system", "127.0.0.0/24"));
    }

    private List<Line> lines(String what) {
        return jdbc.sql("select what, account, source from audit.entry where what = :what")
                .param("what", what)
                .query(Line.class)
                .list();
    }
}
