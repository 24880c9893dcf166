package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Every route of the whole server: who comes in, who does not. A new route is in these tests by itself. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class RightsOfRoutesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private UnitId province;
    private UnitId commune;

    @BeforeEach
    void units() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        people.somebody(commune); // the time before the first account is over
    }

    @Test
    void everyRouteSaysWhoMayCome() {
        assertThat(handlers.getHandlerMethods())
                .allSatisfy((address, handler) -> assertThat(Route.isOpen(handler) || Route.right(handler) != null)
                        .as(address.toString())
                        .isTrue());
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        for (var route : Route.all(handlers)) {
            var answer = ask(route, null);
            if (route.right() == null)
                assertThat(isRefused(answer)).as(route.toString()).isFalse();
            else assertThat(isRefused(answer)).as(route.toString()).isTrue();
        }
    }

    @Test
    void aRoleComesToTheRoutesOfItsRightsAndToNoOthers() {
        for (var role : Role.values()) {
            var account = people.with(role, commune);
            for (var route : Route.all(handlers)) {
                var answer = ask(route, account);
                assertThat(isRefused(answer))
                        .as(role + " " + route + " " + answer.getResponse().getStatus())
                        .isNotEqualTo(route.isFor(role));
            }
        }
    }

    @Test
    void whoHasNoRoleComesToTheOwnAccountOnly() {
        var account = people.somebody(commune);
        for (var route : Route.all(handlers)) {
            boolean isOwn = route.right() == null || route.right() == Right.OWN_ACCOUNT;
            assertThat(isRefused(ask(route, account))).as(route.toString()).isNotEqualTo(isOwn);
        }
    }

    /** With ids of nothing: who may come finds nothing there, who may not does not even learn that. */
    private MvcTestResult ask(Route route, @Nullable AccountId account) {
        var request = browser.method(route.method())
                .uri(route.aboutNothing())
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        return (account == null ? request : request.with(people.as(account))).exchange();
    }

    private static boolean isRefused(MvcTestResult answer) {
        var response = answer.getResponse();
        // At the entrance: no handler was reached. What one denies towards a unit is for the tests of its module.
        return answer.getMvcResult().getHandler() == null
                && (response.getStatus() == 403
                        || response.getStatus() == 401
                        || isAtTheDoor(response.getHeader("Location")));
    }

    private static boolean isAtTheDoor(@Nullable String place) {
        return place != null && place.startsWith("/sign-in");
    }
}
