package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitKind;

/** The server offers to programs what its contract says, no more and no less. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class ContractTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Test
    void everyRouteForProgramsIsInTheContractAndTheOtherWayRound() {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods().keySet().forEach(route -> {
            for (var pattern : route.getPatternValues()) {
                if (!pattern.startsWith("/api/")) continue;
                var path = pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
                route.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + path));
            }
        });
        assertThat(routes).isEqualTo(new Contract().operations());
    }

    @Test
    void theContractIsReadWithoutAToken() {
        people.somebody(people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null)); // the first start is over
        assertThat(browser.get().uri("/api/v1/openapi.yaml")).hasStatusOk().hasContentType("application/yaml");
    }

    @Test
    void whatIsNotThereIsToldInTheFormOfPrograms() {
        people.somebody(people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        assertThat(browser.get().uri("/api/v1/assignments"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .headers()
                .hasValue("WWW-Authenticate", "Bearer realm=\"luytre\"");
        var account = people.somebody(null);
        assertThat(browser.get().uri("/api/v1/nothing").with(people.as(account)))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }
}
